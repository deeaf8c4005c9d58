package io.lamproom.conduct.violation;

import io.lamproom.platform.problem.Refusal;
import io.lamproom.roster.AskedStanding;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Standing;
import io.lamproom.roster.Worker;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The background of all reports of a call, read at once; what one of them puts on record, the next ones find. */
class AskedAtOnce implements Background {

    private record EventOfMine(UUID mineId, UUID eventId) {}

    private record Shift(UUID workerId, LocalDate businessDate, String shift) {}

    private final Roster roster;
    private final PeopleOfEvent peopleOfEvent;
    private final Map<UUID, Map<String, Worker>> byStaffNo;
    private final Map<UUID, Worker> byId;
    private final Map<AskedStanding, Standing> standings = new HashMap<>();
    private final Map<EventOfMine, EventPeople> people = new HashMap<>();
    private final Map<Shift, Boolean> found = new HashMap<>();
    private Boolean behind;

    /**
     * @param byStaffNo the workers of each mine
     * @param byId at least those whom a report names by id
     */
    AskedAtOnce(
            Roster roster,
            PeopleOfEvent peopleOfEvent,
            Map<UUID, Map<String, Worker>> byStaffNo,
            Map<UUID, Worker> byId) {
        this.roster = roster;
        this.peopleOfEvent = peopleOfEvent;
        this.byStaffNo = byStaffNo;
        this.byId = new HashMap<>(byId);
        byStaffNo.values().forEach(ofMine -> ofMine.values().forEach(each -> this.byId.put(each.id(), each)));
    }

    void stood(Map<AskedStanding, Standing> where) {
        standings.putAll(where);
    }

    void took(UUID mineId, Map<UUID, EventPeople> part) {
        part.forEach((event, who) -> people.put(new EventOfMine(mineId, event), who));
    }

    /** A report of the call goes on record. */
    void add(Violation violation, ReportRequest request) {
        if (violation.eventId() != null) {
            peopleOf(violation.mineId(), violation.eventId()).add(violation.workerId(), request.refusers());
        }
    }

    @Override
    public Optional<Worker> byStaffNo(UUID mineId, String staffNo) {
        return Optional.ofNullable(byStaffNo.getOrDefault(mineId, Map.of()).get(staffNo));
    }

    @Override
    public Optional<Worker> worker(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Refusal workerUnknown(String pointer) {
        if (behind == null) {
            behind = roster.behind();
        }
        return roster.workerUnknown(pointer, behind);
    }

    @Override
    public Standing standing(UUID workerId, LocalDate on, String pointer) {
        Standing standing = standings.get(new AskedStanding(workerId, on));
        if (standing != null) {
            return standing;
        }
        throw worker(workerId).filter(worker -> !worker.erased()).isPresent()
                ? new Refusal.RuleBroken("worker-not-assigned", on).at(pointer)
                : workerUnknown(pointer);
    }

    @Override
    public EventPeople peopleOf(UUID mineId, UUID eventId) {
        return people.computeIfAbsent(new EventOfMine(mineId, eventId), ignored -> EventPeople.nobody());
    }

    @Override
    public boolean isFound(UUID workerId, LocalDate businessDate, String shift) {
        return found.computeIfAbsent(
                new Shift(workerId, businessDate, shift),
                ignored -> peopleOfEvent.isFound(workerId, businessDate, shift));
    }
}
