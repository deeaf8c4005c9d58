package io.lamproom.member.membership;

import io.lamproom.member.branch.BranchRepository;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads who belongs to a branch on a day, who of them counts and who may vote. */
@ApplicationScoped
class CallRoll {

    private final CallerContext context;
    private final BranchRepository branches;
    private final Members members;
    private final PersonNames names;
    private final BusinessClock clock;

    CallRoll(
            CallerContext context, BranchRepository branches, Members members, PersonNames names, BusinessClock clock) {
        this.context = context;
        this.branches = branches;
        this.members = members;
        this.names = names;
        this.clock = clock;
    }

    @Transactional
    RollView call(UUID branchId, LocalDate on) {
        branches.find(context.reach(), branchId).orElseThrow(Refusal.NotFound::new);
        LocalDate day = on == null ? clock.today() : on;
        List<Member> found = members.ofBranch(branchId, day);
        Map<UUID, PersonNames.PersonName> named =
                names.of(found.stream().map(Member::workerId).toList());
        return new RollView(
                branchId,
                day,
                (int) found.stream().filter(Member::counted).count(),
                (int) found.stream().filter(Member::mayVote).count(),
                found.stream()
                        .map(member -> entry(member, named.get(member.workerId())))
                        .toList());
    }

    private static RollView.Entry entry(Member member, PersonNames.PersonName named) {
        return new RollView.Entry(
                member.workerId(),
                named.staffNo(),
                named.name(),
                member.category(),
                member.groupId(),
                member.counted(),
                member.mayVote());
    }
}
