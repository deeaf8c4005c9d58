package io.lamproom.gateway.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A share or rate beside what it was made of.
 *
 * @param value to two digits; null without a base, and for small numbers where the caller may not see the persons
 */
@Schema(description = "A rate with its numerator and base.")
record Rate(
        @Schema(description = "Null without a base, and below 10 people or 3 cases for who may not see the persons.")
        BigDecimal value,

        long numerator,
        BigDecimal n) {

    private static final BigDecimal FEWEST_PEOPLE = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether there are so many people that a rate of them tells nobody's case. */
    static boolean areEnough(BigDecimal people) {
        return people.compareTo(FEWEST_PEOPLE) >= 0;
    }

    static Rate perHundred(long numerator, BigDecimal n, boolean shown) {
        BigDecimal value = !shown || n.signum() <= 0
                ? null
                : BigDecimal.valueOf(numerator).multiply(HUNDRED).divide(n, 2, RoundingMode.HALF_UP);
        return new Rate(value, numerator, n);
    }
}
