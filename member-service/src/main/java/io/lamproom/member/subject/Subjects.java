package io.lamproom.member.subject;

import io.lamproom.member.membership.Member;
import io.lamproom.member.membership.Members;
import io.lamproom.member.people.MembershipCategory;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Finds the Party members, full or probationary, that a matter is about. */
@ApplicationScoped
public class Subjects {

    private static final Set<MembershipCategory> MEMBERS =
            EnumSet.of(MembershipCategory.FULL, MembershipCategory.PROBATIONARY);

    private static final String STANDING = """
            select w.id, w.mine_id, w.status = 'RETIRED' and w.left_on <= :day from worker w where w.id in (:workers)
            """;

    private static final String TAKEN =
            "select person_id from party_member where person_id in (:persons) and joined_on <= :day";

    private final Members members;
    private final Session database;

    Subjects(Members members, Session database) {
        this.members = members;
        this.database = database;
    }

    /** The member, whom the reach covers by mine, relation branch or as the caller's own self. */
    public Optional<Subject> find(Reach reach, UUID workerId, LocalDate day) {
        return with(members.of(workerId, day).stream().toList(), day).stream()
                .filter(subject -> reach.covers(Node.MINE, subject.mineId())
                        || reach.covers(Node.BRANCH, subject.branchId())
                        || reach.covers(Node.WORKER, subject.workerId()))
                .findFirst();
    }

    /** @throws Refusal.RuleBroken when there is no such member in reach on that day */
    public Subject require(Reach reach, UUID workerId, LocalDate day) {
        return find(reach, workerId, day)
                .orElseThrow(() -> new Refusal.RuleBroken("not-a-member", day).at("/workerId"));
    }

    /** The members of a relation branch on a day; the caller's right to the branch was checked. */
    public List<Subject> ofBranch(UUID branchId, LocalDate day) {
        return with(members.ofBranch(branchId, day), day);
    }

    /**
     * The same with those who waited for the higher approval on that day and have been approved since: a member from the
     * general meeting on (从支部大会通过之日起).
     */
    public List<Subject> ofBranchSinceTheirMeeting(UUID branchId, LocalDate day) {
        List<Member> belonging = members.ofBranch(branchId, day);
        List<UUID> waiting = belonging.stream()
                .filter(each -> each.category() == MembershipCategory.PENDING)
                .map(Member::personId)
                .toList();
        if (waiting.isEmpty()) {
            return with(belonging, day);
        }
        List<UUID> taken = database.createNativeQuery(TAKEN, UUID.class)
                .setParameter("persons", waiting)
                .setParameter("day", day)
                .getResultList();
        return with(
                belonging.stream()
                        .map(each -> taken.contains(each.personId()) ? each.as(MembershipCategory.PROBATIONARY) : each)
                        .toList(),
                day);
    }

    private List<Subject> with(List<Member> found, LocalDate day) {
        List<Member> counted =
                found.stream().filter(each -> MEMBERS.contains(each.category())).toList();
        if (counted.isEmpty()) {
            return List.of();
        }
        Map<UUID, Object[]> standing = new HashMap<>();
        database.createNativeQuery(STANDING, Object[].class)
                .setParameter("day", day)
                .setParameter("workers", counted.stream().map(Member::workerId).toList())
                .getResultList()
                .forEach(row -> standing.put((UUID) row[0], row));
        return counted.stream()
                .map(each -> subject(each, standing.get(each.workerId())))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Subject subject(Member member, Object[] standing) {
        return standing == null
                ? null
                : new Subject(
                        member.personId(),
                        member.workerId(),
                        (UUID) standing[1],
                        member.branchId(),
                        member.category(),
                        member.counted(),
                        Boolean.TRUE.equals(standing[2]));
    }
}
