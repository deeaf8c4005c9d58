package io.lamproom.gateway.projection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is used of the published state of a worker's month (月度出勤). */
record AttendanceMonthState(UUID mineId, List<Day> days) {

    private static final String WORKED = "WORKED";
    private static final String MISSED = "MISSED";

    /** A shift and what became of it. */
    record Day(LocalDate businessDate, String outcome, UUID coveringBranchId, UUID sectionId, UUID teamId) {

        Day {
            FactKind.require(businessDate, outcome);
        }

        boolean worked() {
            return outcome.equals(WORKED);
        }
    }

    AttendanceMonthState {
        FactKind.require(mineId, days);
        days = List.copyOf(days);
    }

    /** The shifts of which a rate is made: not those excused, nor those of which nothing is known yet. */
    List<Day> due() {
        return days.stream()
                .filter(day -> day.worked() || day.outcome().equals(MISSED))
                .toList();
    }
}
