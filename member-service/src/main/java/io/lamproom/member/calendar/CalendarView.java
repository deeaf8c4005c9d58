package io.lamproom.member.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lamproom.member.branch.Branch;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A branch's year of meetings. {@code due}, {@code held} and {@code missed} count the periods that have begun; a period
 * counts as held up to what was due in it.
 *
 * @param late meetings among them that were entered late
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CalendarView(
        UUID branchId,
        String code,
        String name,
        int year,
        LocalDate asOf,
        int due,
        int held,
        int missed,
        int late,
        List<CadenceView> cadences,
        List<DueLine> lines) {

    /** From when on a cadence was in force, and what it rests on. */
    record CadenceView(LocalDate from, String basis) {}

    static CalendarView of(Branch branch, int year, LocalDate asOf, List<DueLine> lines) {
        List<DueLine> begun =
                lines.stream().filter(line -> !line.from().isAfter(asOf)).toList();
        return new CalendarView(
                branch.id(),
                branch.code(),
                branch.name(),
                year,
                asOf,
                begun.stream().mapToInt(DueLine::due).sum(),
                begun.stream()
                        .mapToInt(line -> Math.min(line.due(), line.held()))
                        .sum(),
                begun.stream().mapToInt(DueLine::missed).sum(),
                begun.stream().mapToInt(DueLine::late).sum(),
                null,
                null);
    }

    CalendarView with(List<CadenceView> cadences, List<DueLine> lines) {
        return new CalendarView(branchId, code, name, year, asOf, due, held, missed, late, cadences, lines);
    }
}
