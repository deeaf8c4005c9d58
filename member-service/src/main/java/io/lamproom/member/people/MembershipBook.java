package io.lamproom.member.people;

import io.lamproom.member.period.ClosedPeriods;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Writes the dated Party memberships of a person (党籍), and publishes every employment of the person anew. With full
 * membership end the offices of branches, with the relation those of the branch left. Whether a membership may change so
 * is decided by who asks.
 */
@ApplicationScoped
public class MembershipBook {

    private final WorkerRepository workers;
    private final ClosedPeriods closedPeriods;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    MembershipBook(WorkerRepository workers, ClosedPeriods closedPeriods, BusinessClock clock, ChangeRecorder changes) {
        this.workers = workers;
        this.closedPeriods = closedPeriods;
        this.clock = clock;
        this.changes = changes;
    }

    /** The person is a Party member of this category in this branch from a day on; what held on that day ends there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Membership enter(Worker worker, MembershipCategory category, UUID branchId, LocalDate from, String pointer) {
        check(worker, from, pointer);
        Person person = worker.person();
        Optional<Membership> held = person.membershipOn(from);
        boolean approvedSameDay = held.filter(membership -> membership.category() == MembershipCategory.PENDING
                        && membership.validity().validFrom().equals(from)
                        && membership.relationBranchId().equals(branchId))
                .isPresent();
        if (!approvedSameDay && person.joinsFrom(from)) {
            throw new Refusal.StateConflict("membership-later");
        }
        List<Worker> employments = raised(person);
        Membership membership;
        if (approvedSameDay) {
            membership = held.get();
            membership.become(category);
        } else {
            held.ifPresent(before -> before.endBefore(from));
            // an insert is sent before an update: were it not sent first, the old membership would still hold
            workers.sendChanges();
            membership = person.join(category, branchId, from);
        }
        if (category != MembershipCategory.FULL) {
            employments.forEach(each -> each.leaveOffices(null, from));
        } else {
            held.map(Membership::relationBranchId)
                    .filter(before -> !before.equals(branchId))
                    .ifPresent(left -> employments.forEach(each -> each.leaveOffices(left, from)));
        }
        employments.forEach(each -> changes.record("worker.membership-recorded", each, "memberships", "positions"));
        return membership;
    }

    /** The person is no Party member here from a day on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(Worker worker, MembershipEnding ending, LocalDate day, String pointer) {
        check(worker, day, pointer);
        Person person = worker.person();
        Membership held = person.membershipOn(day)
                .filter(membership -> membership.validity().isOpen())
                .orElseThrow(() -> new Refusal.StateConflict("no-membership-that-day"));
        if (held.validity().validFrom().equals(day)) {
            throw new Refusal.RuleBroken("membership-begins-that-day", day.plusDays(1)).at(pointer);
        }
        List<Worker> employments = raised(person);
        held.endFor(ending, day);
        employments.forEach(each -> each.leaveOffices(null, day));
        employments.forEach(each -> changes.record("worker.membership-ended", each, "memberships", "positions"));
    }

    private void check(Worker worker, LocalDate day, String pointer) {
        if (day.isAfter(clock.today())) {
            throw new Refusal.RuleBroken("membership-in-future", clock.today()).at(pointer);
        }
        closedPeriods.mustBeOpenFrom(worker.mineId(), day, pointer);
    }

    /** Every employment of the person, whoever reaches it, each with its next version. */
    private List<Worker> raised(Person person) {
        List<Worker> employments = workers.ofPerson(Reach.of(Node.MINE, Set.of(person.mineId())), person);
        employments.forEach(workers::raise);
        return employments;
    }
}
