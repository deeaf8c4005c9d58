package io.lamproom.member.calendar;

import io.lamproom.member.meeting.MeetingKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Reckons a year of a branch: what was due by the cadence in force on each day, what was held, what was missed. A branch,
 * a committee, a group or a rule that was in force for a part of a period owes that part, rounded half up.
 */
final class MeetingCalendar {

    private final int year;
    private final LocalDate asOf;
    private final List<Governed> governed;

    MeetingCalendar(int year, LocalDate asOf, List<Governed> governed) {
        this.year = year;
        this.asOf = asOf;
        this.governed = governed;
    }

    /** The lines of a branch with something due, by kind and period. */
    List<DueLine> of(BranchLife branch, List<HeldMeeting> held) {
        Map<Slot, Integer> owed = new LinkedHashMap<>();
        for (Governed version : governed) {
            for (Cadence cadence : version.rules().cadences()) {
                if (cadence.branches().contains(branch.kind())) {
                    subjects(branch, cadence.kind())
                            .forEach((group, days) -> owe(owed, cadence, group, version.days(), days));
                }
            }
        }
        return owed.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), held))
                .filter(line -> line.due() > 0)
                .sorted(Comparator.comparing(DueLine::kind)
                        .thenComparing(DueLine::from)
                        .thenComparing(line -> String.valueOf(line.groupId())))
                .toList();
    }

    private record Slot(MeetingKind kind, UUID groupId, Per per, Span period) {}

    /** The days on which the kind of meeting can be due, by Party group or under no group. */
    private static Map<UUID, List<Span>> subjects(BranchLife branch, MeetingKind kind) {
        Map<UUID, List<Span>> subjects = new LinkedHashMap<>();
        if (kind == MeetingKind.GROUP) {
            branch.groups().forEach((group, days) -> subjects.put(group, within(branch, List.of(days))));
        } else if (kind == MeetingKind.COMMITTEE) {
            subjects.put(null, within(branch, branch.committee()));
        } else {
            subjects.put(null, branch.exists().stream().toList());
        }
        return subjects;
    }

    private static List<Span> within(BranchLife branch, List<Span> days) {
        return branch.exists().stream()
                .flatMap(exists -> days.stream().flatMap(span -> exists.overlap(span).stream()))
                .toList();
    }

    private void owe(Map<Slot, Integer> owed, Cadence cadence, UUID group, Span version, List<Span> subject) {
        for (Span period : cadence.per().of(year)) {
            int days = subject.stream()
                    .flatMap(span -> period.overlap(span).stream())
                    .flatMap(span -> span.overlap(version).stream())
                    .mapToInt(Span::days)
                    .sum();
            if (days > 0) {
                owed.merge(
                        new Slot(cadence.kind(), group, cadence.per(), period), days * cadence.times(), Integer::sum);
            }
        }
    }

    private DueLine line(Slot slot, int dayTimes, List<HeldMeeting> meetings) {
        Span period = slot.period();
        int due = (2 * dayTimes + period.days()) / (2 * period.days());
        List<HeldMeeting> held = meetings.stream()
                .filter(meeting -> meeting.countsFor(slot.kind(), slot.groupId()))
                .filter(meeting ->
                        period.contains(meeting.on()) && !meeting.on().isAfter(asOf))
                .toList();
        boolean over = !period.to().isAfter(asOf);
        int open = Math.max(0, due - held.size());
        return new DueLine(
                slot.kind(),
                slot.groupId(),
                slot.per(),
                period.from(),
                period.to(),
                due,
                held.size(),
                (int) held.stream().filter(HeldMeeting::late).count(),
                over ? open : 0,
                state(open, over, period));
    }

    private DueState state(int open, boolean over, Span period) {
        if (open == 0) {
            return DueState.HELD;
        }
        if (over) {
            return DueState.MISSED;
        }
        return period.from().isAfter(asOf) ? DueState.UPCOMING : DueState.DUE;
    }
}
