package io.lamproom.member.membership;

import io.lamproom.member.branch.Branch;
import io.lamproom.member.branch.BranchKind;
import io.lamproom.member.branch.BranchRepository;
import io.lamproom.member.people.Membership;
import io.lamproom.member.people.MembershipBook;
import io.lamproom.member.people.MembershipCategory;
import io.lamproom.member.people.MembershipEnding;
import io.lamproom.member.people.Worker;
import io.lamproom.member.people.WorkerRepository;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Moves a membership along its lawful states; each move is dated, kept in the person's history and published. */
@ApplicationScoped
public class MemberLife {

    private final PartyMemberRepository members;
    private final WorkerRepository workers;
    private final BranchRepository branches;
    private final MembershipBook book;
    private final ChangeRecorder changes;

    MemberLife(
            PartyMemberRepository members,
            WorkerRepository workers,
            BranchRepository branches,
            MembershipBook book,
            ChangeRecorder changes) {
        this.members = members;
        this.workers = workers;
        this.branches = branches;
        this.book = book;
        this.changes = changes;
    }

    /**
     * A membership from a day on.
     *
     * @param joinedOn the day of the general meeting that took the member; null leaves what is known
     * @param fullOn the day from which Party age counts; null leaves what is known
     */
    public record Entry(
            MembershipCategory category, UUID branchId, LocalDate from, LocalDate joinedOn, LocalDate fullOn) {}

    /** The record of a person of this mine, also of an ended membership; the caller's right was checked. */
    public Optional<PartyMember> find(UUID mineId, UUID personId) {
        return members.findByPerson(Reach.of(Node.MINE, Set.of(mineId)), personId);
    }

    /** Enters a worker of this mine; the caller's right was checked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Membership enter(UUID mineId, UUID workerId, Entry entry) {
        Reach mine = Reach.of(Node.MINE, Set.of(mineId));
        Worker worker = workers.find(mine, workerId).orElseThrow(() -> unknown("unknown-worker", "/workerId"));
        UUID branchId = branchThatTakes(mineId, entry.branchId(), entry.from(), "/relationBranchId");
        PartyMember member = members.findByPerson(mine, worker.person().id())
                .orElseGet(() -> new PartyMember(mineId, worker.person().id()));
        member.enter(worker.id(), entry.category(), branchId, entry.from());
        member.date(entry.joinedOn(), entry.fullOn());
        members.add(member);
        Membership membership = book.enter(worker, entry.category(), branchId, entry.from(), "/from");
        changes.record("party-member.entered", member, "status", "branchId", "since");
        return membership;
    }

    /** Ends the membership of a worker of this mine; the caller's right was checked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(UUID mineId, UUID workerId, MembershipEnding ending, LocalDate day) {
        Reach mine = Reach.of(Node.MINE, Set.of(mineId));
        Worker worker = workers.find(mine, workerId).orElseThrow(() -> unknown("unknown-worker", "/workerId"));
        PartyMember member = members.findByPerson(mine, worker.person().id())
                .orElseThrow(() -> new Refusal.StateConflict("no-membership-that-day"));
        member.end(ending, day);
        book.end(worker, ending, day, "/from");
        changes.record("party-member.ended", member, "status", "since");
    }

    /** A branch of this mine that is in force on a day and may hold the relation of members. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID branchThatTakes(UUID mineId, UUID branchId, LocalDate day, String pointer) {
        Branch branch = branches.findHeld(Reach.of(Node.MINE, Set.of(mineId)), branchId)
                .orElseThrow(() -> unknown("unknown-branch", pointer));
        if (!branch.validity().isOpen() || !branch.validity().holdsOn(day)) {
            throw new Refusal.RuleBroken("branch-not-in-force").at(pointer);
        }
        if (branch.kind() == BranchKind.TEMPORARY) {
            throw new Refusal.RuleBroken("temporary-branch-takes-no-relation").at(pointer);
        }
        return branch.id();
    }

    private static Refusal unknown(String code, String pointer) {
        return new Refusal.RuleBroken(code).at(pointer);
    }
}
