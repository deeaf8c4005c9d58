package io.lamproom.gateway.dashboard;

import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The business dates that figures are about, both ends included.
 *
 * @param asOf the business date of judgement: for what stands on a day, such as headcounts
 */
record Period(LocalDate from, LocalDate to, LocalDate asOf) {

    /** Three years: figures are sums of days. */
    static final int LONGEST = 1_100;

    Period {
        if (from.isAfter(to)) {
            throw new Refusal.InvalidInput(FieldError.ofParameter("from", "period-order"));
        }
        if (ChronoUnit.DAYS.between(from, to) >= LONGEST) {
            throw new Refusal.InvalidInput(FieldError.ofParameter("from", "period-length", LONGEST));
        }
    }
}
