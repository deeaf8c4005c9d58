package io.lamproom.member.personmerge;

import io.lamproom.member.membership.OwnMatters;
import io.lamproom.member.people.EndEmployment;
import io.lamproom.member.people.Person;
import io.lamproom.member.people.Worker;
import io.lamproom.member.people.WorkerRepository;
import io.lamproom.member.people.WorkerStatus;
import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes one person of two records. Every employment of the double becomes one of the person kept; one that lies on the
 * days of an employment kept never was: it ends, and names that one. Of the double's own data nothing is left.
 */
@ApplicationScoped
class MergePersons {

    private final CallerContext context;
    private final WorkerRepository workers;
    private final EndEmployment endEmployment;
    private final OwnMatters ownMatters;
    private final PersonMergeRepository merges;
    private final BusinessClock clock;
    private final Audit audit;
    private final ChangeRecorder changes;

    MergePersons(
            CallerContext context,
            WorkerRepository workers,
            EndEmployment endEmployment,
            OwnMatters ownMatters,
            PersonMergeRepository merges,
            BusinessClock clock,
            Audit audit,
            ChangeRecorder changes) {
        this.context = context;
        this.workers = workers;
        this.endEmployment = endEmployment;
        this.ownMatters = ownMatters;
        this.merges = merges;
        this.clock = clock;
        this.audit = audit;
        this.changes = changes;
    }

    @Transactional
    PersonMerge merge(PersonMergeRequest request) {
        Worker kept = found(request.keptWorkerId(), "/keptWorkerId");
        Worker twin = found(request.doubleWorkerId(), "/doubleWorkerId");
        check(kept, twin);
        PersonMerge merge = new PersonMerge(
                kept, twin, request.reason().strip(), context.caller().subject(), clock.now());
        merges.add(merge);
        Person gone = twin.person();
        List<Worker> stay = workers.ofPerson(context.reach(), kept.person());
        List<Change> moved = new ArrayList<>();
        for (Worker employment : workers.ofPerson(context.reach(), gone)) {
            move(employment, kept.person(), stay);
            moved.add(Change.of("worker.merged", employment, "personId", "doubleOf", "status", "leftOn"));
        }
        gone.becomePartOf(kept.person());
        changes.recordAll(moved);
        audit.changed(
                "person-merge",
                merge.id(),
                0,
                merge.mineId(),
                "person-merge.done",
                List.of("keptPersonId", "doublePersonId", "reason"));
        return merge;
    }

    private void move(Worker employment, Person kept, List<Worker> stay) {
        Optional<Worker> real = stay.stream().filter(employment::overlaps).findFirst();
        employment.belongTo(kept);
        real.ifPresent(employment::becomeDoubleOf);
        if (real.isPresent() && !employment.status().isEnd()) {
            endEmployment.end(
                    context.reach(),
                    employment,
                    WorkerStatus.LEFT,
                    clock.today().plusDays(1));
        }
    }

    private void check(Worker kept, Worker twin) {
        if (!kept.mineId().equals(twin.mineId())) {
            throw new Refusal.RuleBroken("unknown-worker").at("/doubleWorkerId");
        }
        if (kept.person().id().equals(twin.person().id())) {
            throw new Refusal.StateConflict("merge-of-one").at("/doubleWorkerId");
        }
        if (kept.person().erased() || twin.person().erased()) {
            throw new Refusal.StateConflict("person-erased");
        }
        ownMatters.refuseAbout(kept.id());
        ownMatters.refuseAbout(twin.id());
        if (!twin.person().memberships().isEmpty()) {
            throw new Refusal.RuleBroken("double-is-member").at("/doubleWorkerId");
        }
    }

    private Worker found(UUID id, String pointer) {
        return workers.find(context.reach(), id)
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-worker").at(pointer));
    }
}
