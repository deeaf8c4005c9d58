package io.lamproom.member.membership;

import io.lamproom.member.people.Membership;
import io.lamproom.member.people.MembershipCategory;
import io.lamproom.member.people.MembershipView;
import io.lamproom.member.people.Worker;
import io.lamproom.member.people.WorkerRepository;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Takes a membership over from the Party's own files: a worker is a member from a day on. */
@ApplicationScoped
class RecordMembership {

    private final WorkerRepository workers;
    private final MemberLife life;
    private final OwnMatters ownMatters;
    private final EntityManager database;

    RecordMembership(WorkerRepository workers, MemberLife life, OwnMatters ownMatters, EntityManager database) {
        this.workers = workers;
        this.life = life;
        this.ownMatters = ownMatters;
        this.database = database;
    }

    /** What was recorded, and the version of the worker it belongs to. */
    record Recorded(MembershipView membership, long version) {}

    @Transactional
    UUID record(Reach reach, UUID workerId, ExpectedVersion expected, MembershipRequest request) {
        Worker worker = find(reach, workerId);
        ExpectedVersion.check(expected, worker.version());
        ownMatters.refuseAbout(workerId);
        boolean full = request.category() == MembershipCategory.FULL;
        if (!full && request.category() != MembershipCategory.PROBATIONARY) {
            throw new Refusal.RuleBroken("membership-has-own-way", request.category()).at("/category");
        }
        mustNotOvertakeAdmission(worker);
        LocalDate joinedOn = request.joinedOn() == null && !full ? request.from() : request.joinedOn();
        if (joinedOn != null && joinedOn.isAfter(request.from())) {
            throw new Refusal.RuleBroken("joined-after-membership", request.from()).at("/joinedOn");
        }
        PartyDates.check(full, joinedOn, request.fullOn(), request.from());
        Membership membership = life.enter(
                worker.mineId(),
                workerId,
                new MemberLife.Entry(
                        request.category(),
                        request.relationBranchId(),
                        request.from(),
                        joinedOn,
                        full && request.fullOn() == null ? request.from() : request.fullOn()));
        return membership.id();
    }

    @Transactional
    Recorded shown(Reach reach, UUID workerId, UUID membershipId) {
        Worker worker = find(reach, workerId);
        return worker.person().memberships().stream()
                .filter(each -> each.id().equals(membershipId))
                .findFirst()
                .map(each -> new Recorded(MembershipView.from(each), worker.version()))
                .orElseThrow(Refusal.NotFound::new);
    }

    private void mustNotOvertakeAdmission(Worker worker) {
        Number open = (Number) database.createNativeQuery(
                        "select count(*) from admission where person_id = :person and status = 'OPEN'")
                .setParameter("person", worker.person().id())
                .getSingleResult();
        if (open.intValue() > 0) {
            throw new Refusal.StateConflict("admission-under-way");
        }
    }

    private Worker find(Reach reach, UUID id) {
        return workers.find(reach, id).orElseThrow(Refusal.NotFound::new);
    }
}
