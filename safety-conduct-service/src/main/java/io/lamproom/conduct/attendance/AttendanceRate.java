package io.lamproom.conduct.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 出勤率: worked / (scheduled − approved leave, injury, training, stoppage), by shifts. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AttendanceRate(
        RateNode of,
        UUID id,
        LocalDate from,
        LocalDate to,

        @Schema(description = "As was known at the end of this day; absent for now.")
        LocalDate asOf,

        @Schema(description = "How many people the rate is of.")
        long people,

        @Schema(
                description =
                        "Shifts that were planned or told, of which it is known what became of them, and rests not "
                                + "counted. Absent with the rate.")
        Long scheduled,

        @Schema(description = "Of these excused: approved leave, injury, training, stoppage. Absent with the rate.")
        Long excused,

        @Schema(description = "Of these worked. Absent with the rate.")
        Long worked,

        @Schema(description = "Planned shifts of which nothing has been told yet; they are in no figure.")
        long open,

        @Schema(
                description =
                        "In percent, to two digits; absent without a base, and for fewer than 10 people or 3 shifts "
                                + "where the caller may not see the persons.")
        BigDecimal percent) {

    private static final int FEWEST_PEOPLE = 10;
    private static final int FEWEST_SHIFTS = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How many shifts came to what. */
    record Counts(long people, long worked, long excused, long missed, long open) {

        long base() {
            return worked + missed;
        }

        /** Few enough to know the persons by. */
        boolean small() {
            return people < FEWEST_PEOPLE || base() < FEWEST_SHIFTS;
        }

        BigDecimal percent() {
            return base() == 0
                    ? null
                    : BigDecimal.valueOf(worked)
                            .multiply(HUNDRED)
                            .divide(BigDecimal.valueOf(base()), 2, RoundingMode.HALF_UP);
        }
    }

    /** @param seesPersons whether the caller may see the persons behind the rate */
    static AttendanceRate of(
            RateNode node, UUID id, LocalDate from, LocalDate to, LocalDate asOf, Counts counts, boolean seesPersons) {
        boolean shown = seesPersons || !counts.small();
        return new AttendanceRate(
                node,
                id,
                from,
                to,
                asOf,
                counts.people(),
                shown ? counts.worked() + counts.missed() + counts.excused() : null,
                shown ? counts.excused() : null,
                shown ? counts.worked() : null,
                counts.open(),
                shown ? counts.percent() : null);
    }
}
