package io.lamproom.member.membership;

import io.lamproom.member.people.MembershipCategory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Who belonged to which relation branch on a day. Those whose membership is suspended (停止党籍) and the dead belong to
 * none; those who wait for the higher approval belong to the branch, but do not count.
 */
@ApplicationScoped
public class Members {

    private static final String MEMBERS = """
            select m.person_id, w.id, m.category, m.relation_branch_id, g.group_id,
                   m.category <> 'PENDING' and not exists (
                       select 1 from member_mark k where k.member_id = p.id and k.kind = 'NOT_COUNTED'
                          and k.valid_from <= :day and (k.valid_to is null or k.valid_to > :day)),
                   exists (
                       select 1 from member_mark k where k.member_id = p.id and k.kind = 'RIGHTS_SUSPENDED'
                          and k.valid_from <= :day and (k.valid_to is null or k.valid_to > :day))
              from membership m
              join lateral (select w.id, w.staff_no, w.status, w.left_on from worker w
                             where w.person_id = m.person_id and w.double_of is null
                             order by w.hired_on desc limit 1) w on true
              left join party_member p on p.person_id = m.person_id
              left join group_placement g on g.member_id = p.id
               and g.valid_from <= :day and (g.valid_to is null or g.valid_to > :day)
             where %s
               and m.valid_from <= :day and (m.valid_to is null or m.valid_to > :day)
               and m.category <> 'MEMBERSHIP_SUSPENDED'
               and (w.status <> 'DECEASED' or w.left_on > :day)
             order by w.staff_no
            """;

    private static final String OF_BRANCH = MEMBERS.formatted("m.relation_branch_id = :of");
    private static final String OF_PERSON =
            MEMBERS.formatted("m.person_id = (select x.person_id from worker x where x.id = :of)");

    private final Session database;

    Members(Session database) {
        this.database = database;
    }

    /** The members of a relation branch on a day, by staff number. */
    public List<Member> ofBranch(UUID branchId, LocalDate day) {
        return members(OF_BRANCH, branchId, day);
    }

    /** The membership of a person on a day, asked by any employment. */
    public Optional<Member> of(UUID workerId, LocalDate day) {
        return members(OF_PERSON, workerId, day).stream().findFirst();
    }

    private List<Member> members(String query, UUID of, LocalDate day) {
        return database
                .createNativeQuery(query, Object[].class)
                .setParameter("of", of)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .map(Members::member)
                .toList();
    }

    private static Member member(Object[] row) {
        MembershipCategory category = MembershipCategory.valueOf((String) row[2]);
        boolean counted = Boolean.TRUE.equals(row[5]);
        boolean withoutRights = Boolean.TRUE.equals(row[6]);
        return new Member(
                (UUID) row[0],
                (UUID) row[1],
                category,
                (UUID) row[3],
                (UUID) row[4],
                counted,
                counted && !withoutRights && category == MembershipCategory.FULL);
    }
}
