package io.lamproom.member.membership;

import io.lamproom.member.branch.Branch;
import io.lamproom.member.people.MembershipBook;
import io.lamproom.member.people.MembershipCategory;
import io.lamproom.member.people.Worker;
import io.lamproom.member.people.WorkerRepository;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The relation of members goes on in another branch of the mine, since theirs is merged or split: without letters, and
 * with what sets them apart. Offices of the branch left end, and so does the place in a Party group.
 */
@ApplicationScoped
public class MoveBranchMembers {

    private final PartyMemberRepository members;
    private final WorkerRepository workers;
    private final MembershipBook book;
    private final ChangeRecorder changes;

    MoveBranchMembers(
            PartyMemberRepository members, WorkerRepository workers, MembershipBook book, ChangeRecorder changes) {
        this.members = members;
        this.workers = workers;
        this.book = book;
        this.changes = changes;
    }

    /**
     * @param whom of the persons whose relation is in the branch
     * @return the persons whose relation moved
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> move(Branch from, Branch into, Predicate<UUID> whom, LocalDate day) {
        List<PartyMember> moving = members.ofBranch(from.mineId(), from.id()).stream()
                .filter(member -> whom.test(member.personId()))
                .toList();
        Reach mine = Reach.of(Node.MINE, Set.of(from.mineId()));
        for (PartyMember member : moving) {
            Worker worker = workers.find(mine, member.workerId()).orElseThrow(Refusal.NotFound::new);
            member.goOnIn(into.id(), day);
            book.enter(worker, MembershipCategory.valueOf(member.status().name()), into.id(), day, "/from");
            changes.record("party-member.moved", member, "branchId", "placements");
        }
        return moving.stream().map(PartyMember::personId).collect(Collectors.toSet());
    }
}
