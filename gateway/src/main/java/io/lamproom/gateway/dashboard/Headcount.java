package io.lamproom.gateway.dashboard;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * People of a branch on the business date of judgement.
 *
 * @param persons active, with a primary assignment that the branch covers
 * @param members Party members among them (党员)
 * @param ownMembers Party members whose membership the branch holds, wherever they work
 * @param average mean of the persons on the period's first day and on the date of judgement
 */
record Headcount(
        @Schema(description = "Active people whose unit the branch covers.")
        long persons,

        @Schema(description = "Party members among them.") long members,

        @Schema(description = "Party members whose membership the branch holds.")
        long ownMembers,

        @Schema(description = "Mean of the persons on the first day of the period and on the date of judgement.")
        BigDecimal average) {

    static Headcount between(People first, People last) {
        BigDecimal average = BigDecimal.valueOf(first.persons() + last.persons())
                .divide(BigDecimal.TWO)
                .stripTrailingZeros();
        return new Headcount(
                last.persons(), last.members(), last.ownMembers(), average.scale() < 0 ? average.setScale(0) : average);
    }
}
