package io.lamproom.member.committee;

import io.lamproom.member.branch.Branch;
import io.lamproom.member.branch.BranchRepository;
import io.lamproom.member.membership.Member;
import io.lamproom.member.membership.Members;
import io.lamproom.member.people.MembershipCategory;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.rules.Effective;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Looks at a branch as of a day for what is out of order in its size, its committee and its term. */
@ApplicationScoped
class WarnOfBranch {

    private static final String OFFICES = """
            select count(*) filter (where kind = 'COMMITTEE_MEMBER'), count(distinct worker_id),
                   count(*) filter (where kind = 'BRANCH_SECRETARY')
              from position
             where branch_id = :branch and valid_from <= :day and (valid_to is null or valid_to > :day)
            """;

    private static final String SECRETARY_FULL_ON = """
            select m.full_on
              from position p
              join worker w on w.id = p.worker_id
              join party_member m on m.person_id = w.person_id
             where p.branch_id = :branch and p.kind = 'BRANCH_SECRETARY' and m.full_on is not null
               and p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)
            """;

    private static final String TERM = """
            select coalesce(extended_to, due_to) from committee_term
             where branch_id = :branch and valid_from <= :day
             order by valid_from desc limit 1
            """;

    private final Session database;
    private final BranchRepository branches;
    private final Members members;
    private final RuleSets ruleSets;
    private final BusinessClock clock;

    WarnOfBranch(Session database, BranchRepository branches, Members members, RuleSets ruleSets, BusinessClock clock) {
        this.database = database;
        this.branches = branches;
        this.members = members;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    @Transactional
    WarningsView look(Reach reach, UUID branchId, LocalDate asOf) {
        Branch branch = branches.find(reach, branchId).orElseThrow(Refusal.NotFound::new);
        LocalDate day = asOf == null ? clock.today() : asOf;
        Effective<BranchRules> inForce = ruleSets.inForce(BranchRules.class, branch.mineId(), day);
        BranchFacts facts = facts(branch, day);
        return WarningsView.of(branchId, day, facts, facts.warnings(inForce.rules(), day), inForce.basis());
    }

    private BranchFacts facts(Branch branch, LocalDate day) {
        List<Member> all = members.ofBranch(branch.id(), day);
        Object[] offices = database.createNativeQuery(OFFICES, Object[].class)
                .setParameter("branch", branch.id())
                .setParameter("day", day)
                .getSingleResult();
        return new BranchFacts(
                branch.kind(),
                count(all, MembershipCategory.FULL),
                count(all, MembershipCategory.FULL) + count(all, MembershipCategory.PROBATIONARY),
                ((Number) offices[0]).intValue(),
                ((Number) offices[1]).intValue(),
                ((Number) offices[2]).intValue() > 0,
                found(SECRETARY_FULL_ON, branch, day),
                (int) branch.coverings().stream()
                        .filter(covering -> covering.validity().holdsOn(day))
                        .count(),
                found(TERM, branch, day));
    }

    private Optional<LocalDate> found(String query, Branch branch, LocalDate day) {
        return database.createNativeQuery(query, LocalDate.class)
                .setParameter("branch", branch.id())
                .setParameter("day", day)
                .uniqueResultOptional();
    }

    private static int count(List<Member> members, MembershipCategory category) {
        return (int)
                members.stream().filter(member -> member.category() == category).count();
    }
}
