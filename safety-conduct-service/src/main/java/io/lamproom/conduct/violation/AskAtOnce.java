package io.lamproom.conduct.violation;

import io.lamproom.conduct.step.Shifts;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.ShiftTable.Slot;
import io.lamproom.roster.AskedStanding;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Reads what the reports of a call are judged by: a few statements, however many reports there are. */
@ApplicationScoped
class AskAtOnce {

    private final Roster roster;
    private final Subjects subjects;
    private final Shifts shifts;
    private final PeopleOfEvent people;

    AskAtOnce(Roster roster, Subjects subjects, Shifts shifts, PeopleOfEvent people) {
        this.roster = roster;
        this.subjects = subjects;
        this.shifts = shifts;
        this.people = people;
    }

    AskedAtOnce about(Collection<ReportRequest> reports) {
        AskedAtOnce asked = new AskedAtOnce(roster, people, byStaffNo(reports), byId(reports));
        Set<AskedStanding> standings = new HashSet<>();
        Map<UUID, Set<UUID>> events = new HashMap<>();
        for (ReportRequest report : reports) {
            unlessRefused(() -> subjects.of(report, asked)).ifPresent(subject -> {
                unlessRefused(() -> shifts.of(subject.mineId(), report.happenedAt(), "/occurredAt"))
                        .map(Slot::businessDate)
                        .ifPresent(on -> standings.add(new AskedStanding(subject.workerId(), on)));
                if (report.eventId() != null) {
                    events.computeIfAbsent(subject.mineId(), ignored -> new HashSet<>())
                            .add(report.eventId());
                }
            });
        }
        if (!standings.isEmpty()) {
            asked.stood(roster.at(standings));
        }
        events.forEach((mineId, ofMine) -> asked.took(mineId, people.of(mineId, ofMine)));
        return asked;
    }

    private Map<UUID, Map<String, Worker>> byStaffNo(Collection<ReportRequest> reports) {
        Map<UUID, Set<String>> named = new HashMap<>();
        for (ReportRequest report : reports) {
            if (report.staffNo() != null) {
                unlessRefused(() -> subjects.mineOf(report))
                        .ifPresent(mineId -> named.computeIfAbsent(mineId, ignored -> new HashSet<>())
                                .add(report.staffNo()));
            }
        }
        Map<UUID, Map<String, Worker>> found = new HashMap<>();
        named.forEach((mineId, staffNos) -> found.put(mineId, roster.byStaffNos(mineId, staffNos)));
        return found;
    }

    private Map<UUID, Worker> byId(Collection<ReportRequest> reports) {
        List<UUID> named = reports.stream()
                .map(ReportRequest::workerId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return named.isEmpty() ? Map.of() : roster.workers(named);
    }

    /** What is refused here is refused again, and answered, when the report is judged. */
    private static <T> Optional<T> unlessRefused(Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }
}
