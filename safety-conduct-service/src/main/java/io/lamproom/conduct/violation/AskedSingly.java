package io.lamproom.conduct.violation;

import io.lamproom.platform.problem.Refusal;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Standing;
import io.lamproom.roster.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The background of one report: each thing is asked when it is needed. */
@ApplicationScoped
class AskedSingly implements Background {

    private final Roster roster;
    private final PeopleOfEvent people;

    AskedSingly(Roster roster, PeopleOfEvent people) {
        this.roster = roster;
        this.people = people;
    }

    @Override
    public Optional<Worker> byStaffNo(UUID mineId, String staffNo) {
        return roster.byStaffNo(mineId, staffNo);
    }

    @Override
    public Optional<Worker> worker(UUID id) {
        return roster.worker(id);
    }

    @Override
    public Refusal workerUnknown(String pointer) {
        return roster.workerUnknown(pointer);
    }

    @Override
    public Standing standing(UUID workerId, LocalDate on, String pointer) {
        return roster.standing(workerId, on, pointer);
    }

    @Override
    public EventPeople peopleOf(UUID mineId, UUID eventId) {
        return people.of(mineId, eventId);
    }

    @Override
    public boolean isFound(UUID workerId, LocalDate businessDate, String shift) {
        return people.isFound(workerId, businessDate, shift);
    }
}
