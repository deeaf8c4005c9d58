package io.lamproom.member.headcount;

import io.lamproom.member.unit.Unit;
import io.lamproom.member.unit.UnitKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many people a unit had in a period (平均在册人数): the closed figure, which nothing changes any more, and beside it
 * the restated one, in which transfers count that were entered and approved after the close. A section's figures include
 * its teams. A person on loan counts where the loan has command.
 *
 * @param closedPersonDays days that people belonged to the unit, as known at the close; null while the period is open
 * @param closedAverage the same by the days of the period
 * @param restatedPersonDays as the roster says now
 */
record HeadcountView(
        UUID unitId,
        UnitKind kind,
        String code,
        String name,
        @Schema(examples = "3100") Long closedPersonDays,
        @Schema(examples = "100.0") BigDecimal closedAverage,
        @Schema(examples = "3115") long restatedPersonDays,
        @Schema(examples = "100.5") BigDecimal restatedAverage) {

    static HeadcountView of(Unit unit, Long closed, long restated, long days) {
        return new HeadcountView(
                unit.id(),
                unit.kind(),
                unit.code(),
                unit.name(),
                closed,
                closed == null ? null : average(closed, days),
                restated,
                average(restated, days));
    }

    private static BigDecimal average(long personDays, long days) {
        return BigDecimal.valueOf(personDays).divide(BigDecimal.valueOf(days), 1, RoundingMode.HALF_UP);
    }
}
