package io.lamproom.gateway.dashboard;

import static io.lamproom.gateway.projection.AttendanceFacts.ABSENCES;
import static io.lamproom.gateway.projection.AttendanceFacts.DUE;
import static io.lamproom.gateway.projection.AttendanceFacts.WORKED;

import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who was at work in the period (出勤率、旷工人次), by where each belonged on the day. */
@Schema(name = "AttendanceFigures")
record Attendance(
        @Schema(
                description =
                        "Shifts worked of those due, in percent: what was excused, and shifts of which nothing is "
                                + "known yet, are not due.")
        Rate rate,

        @Schema(description = "Absences confirmed after a hearing and not reversed, each of one shift.")
        long absences) {

    private static final long FEWEST_SHIFTS = 3;

    static Attendance of(Map<String, Long> figures, Headcount people, boolean seesPersons) {
        long due = figures.getOrDefault(DUE, 0L);
        boolean shown = seesPersons || Rate.areEnough(people.average()) && due >= FEWEST_SHIFTS;
        return new Attendance(
                Rate.perHundred(figures.getOrDefault(WORKED, 0L), BigDecimal.valueOf(due), shown),
                figures.getOrDefault(ABSENCES, 0L));
    }
}
