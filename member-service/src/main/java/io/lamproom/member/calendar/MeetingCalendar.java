package io.lamproom.member.calendar;

import io.lamproom.member.meeting.MeetingKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Reckons a year of a branch: what was due by the cadence in force on each day, what was held, what was missed. A branch,
 * a committee, a group or a rule that was in force for a part of a period owes that part, rounded half up.
 */
final class MeetingCalendar {

    private final LocalDate asOf;
    private final List<Owed> owed;

    MeetingCalendar(int year, LocalDate asOf, List<Governed> governed) {
        this.asOf = asOf;
        this.owed = governed.stream()
                .flatMap(
                        version -> version.rules().cadences().stream().flatMap(cadence -> owed(cadence, year, version)))
                .toList();
    }

    /** What a cadence asks for in a period, and the days of the period on which it was in force. */
    private record Owed(Cadence cadence, Span period, Span days) {}

    private static Stream<Owed> owed(Cadence cadence, int year, Governed version) {
        return cadence.per().of(year).stream()
                .flatMap(
                        period -> period.overlap(version.days()).stream().map(days -> new Owed(cadence, period, days)));
    }

    /** The lines of a branch with something due, by kind and period. */
    List<DueLine> of(BranchLife branch, List<HeldMeeting> held) {
        Map<Slot, Integer> slots = new LinkedHashMap<>();
        Map<MeetingKind, Map<UUID, List<Span>>> subjects = new EnumMap<>(MeetingKind.class);
        for (Owed due : owed) {
            Cadence cadence = due.cadence();
            if (cadence.branches().contains(branch.kind())) {
                subjects.computeIfAbsent(cadence.kind(), kind -> subjects(branch, kind))
                        .forEach((group, days) -> owe(slots, due, group, days));
            }
        }
        Map<MeetingKind, List<HeldMeeting>> byKind = byKind(held);
        return slots.entrySet().stream()
                .map(slot -> line(
                        slot.getKey(),
                        slot.getValue(),
                        byKind.getOrDefault(slot.getKey().kind(), List.of())))
                .filter(line -> line.due() > 0)
                .sorted(Comparator.comparing(DueLine::kind)
                        .thenComparing(DueLine::from)
                        .thenComparing(line -> String.valueOf(line.groupId())))
                .toList();
    }

    private record Slot(MeetingKind kind, UUID groupId, Per per, Span period) {}

    /** Up to the day that is asked about, by the kind that they count as. */
    private Map<MeetingKind, List<HeldMeeting>> byKind(List<HeldMeeting> held) {
        Map<MeetingKind, List<HeldMeeting>> byKind = new EnumMap<>(MeetingKind.class);
        for (HeldMeeting meeting : held) {
            if (!meeting.on().isAfter(asOf)) {
                meeting.countsAs()
                        .forEach(kind -> byKind.computeIfAbsent(kind, ignored -> new ArrayList<>())
                                .add(meeting));
            }
        }
        return byKind;
    }

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

    private static void owe(Map<Slot, Integer> slots, Owed due, UUID group, List<Span> subject) {
        int days = 0;
        for (Span span : subject) {
            days += due.days().overlap(span).map(Span::days).orElse(0);
        }
        if (days > 0) {
            Cadence cadence = due.cadence();
            slots.merge(
                    new Slot(cadence.kind(), group, cadence.per(), due.period()), days * cadence.times(), Integer::sum);
        }
    }

    private DueLine line(Slot slot, int dayTimes, List<HeldMeeting> ofKind) {
        Span period = slot.period();
        int due = (2 * dayTimes + period.days()) / (2 * period.days());
        List<HeldMeeting> held = ofKind.stream()
                .filter(meeting -> period.contains(meeting.on()) && meeting.countsFor(slot.groupId()))
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
