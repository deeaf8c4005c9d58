package io.lamproom.conduct.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Published state of a worker's month, described by {@code contracts/attendance-month.schema.json}. */
public record AttendanceMonthState(UUID id, UUID mineId, UUID workerId, String month, List<Day> days, boolean erased) {

    /** What became of a shift, and for whom it counts. */
    public record Day(
            LocalDate businessDate, String shift, String outcome, UUID coveringBranchId, UUID sectionId, UUID teamId) {}
}
