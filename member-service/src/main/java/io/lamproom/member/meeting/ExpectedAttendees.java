package io.lamproom.member.meeting;

import io.lamproom.member.coverage.Coverages;
import io.lamproom.member.membership.Member;
import io.lamproom.member.membership.Members;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.Session;

/** Finds who is expected at a meeting on its day, and who of them votes. */
@ApplicationScoped
class ExpectedAttendees {

    private static final String COMMITTEE = """
            select distinct worker_id from position
             where branch_id = :branch and kind in ('BRANCH_SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER')
               and valid_from <= :day and (valid_to is null or valid_to > :day)
            """;

    private static final String HEADS = """
            select distinct p.worker_id
              from position_unit pu
              join position p on p.id = pu.position_id
             where pu.unit_id in (:sections) and p.kind = 'SECTION_HEAD'
               and p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)
            """;

    private final Session database;
    private final Members members;
    private final Coverages coverages;

    ExpectedAttendees(Session database, Members members, Coverages coverages) {
        this.database = database;
        this.members = members;
        this.coverages = coverages;
    }

    List<Expectation> of(Expected rule, UUID branchId, UUID groupId, LocalDate day) {
        if (groupId != null) {
            return members(branchId, day, member -> groupId.equals(member.groupId()));
        }
        return switch (rule) {
            case MEMBERS, GROUP -> members(branchId, day, member -> true);
            case COMMITTEE -> voting(committee(branchId, day));
            case COMMITTEE_AND_HEADS -> {
                Set<UUID> both = new LinkedHashSet<>(committee(branchId, day));
                both.addAll(heads(branchId, day));
                yield voting(both);
            }
        };
    }

    /** Who holds an office of the branch on a day. */
    List<UUID> committee(UUID branchId, LocalDate day) {
        return database.createNativeQuery(COMMITTEE, UUID.class)
                .setParameter("branch", branchId)
                .setParameter("day", day)
                .getResultList();
    }

    private List<Expectation> members(UUID branchId, LocalDate day, Predicate<Member> belongs) {
        return members.ofBranch(branchId, day).stream()
                .filter(Member::counted)
                .filter(belongs)
                .map(member -> new Expectation(member.workerId(), member.mayVote()))
                .toList();
    }

    private List<UUID> heads(UUID branchId, LocalDate day) {
        Set<UUID> sections =
                coverages.resolve(Reach.of(Node.BRANCH, Set.of(branchId)), day).sections();
        return sections.isEmpty()
                ? List.of()
                : database.createNativeQuery(HEADS, UUID.class)
                        .setParameter("sections", sections)
                        .setParameter("day", day)
                        .getResultList();
    }

    private static List<Expectation> voting(Collection<UUID> workers) {
        return workers.stream().map(worker -> new Expectation(worker, true)).toList();
    }
}
