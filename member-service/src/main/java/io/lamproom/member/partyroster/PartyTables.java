package io.lamproom.member.partyroster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/** What a Party roster needs of a mine's organisations and members. */
@ApplicationScoped
class PartyTables {

    private static final String BRANCHES = """
            select id, cast(null as uuid), name from branch
             where mine_id = :mine and valid_from <= :day and valid_to is null""";

    private static final String GROUPS = """
            select id, branch_id, name from party_group
             where mine_id = :mine and valid_from <= :day and valid_to is null""";

    private static final String MEMBERS = """
            select m.id, w.staff_no, p.name, p.sex, p.ethnicity, p.native_place, p.education, m.joined_on, m.full_on,
                   b.name, g.name, o.kinds, m.status
              from party_member m
              join worker w on w.id = m.worker_id
              join person p on p.id = m.person_id
              join branch b on b.id = m.branch_id
              left join group_placement gp on gp.member_id = m.id
               and gp.valid_from <= :day and (gp.valid_to is null or gp.valid_to > :day)
              left join party_group g on g.id = gp.group_id
              left join lateral (
                  select string_agg(x.kind, ',' order by x.kind) as kinds from position x
                   where x.worker_id = m.worker_id and x.branch_id = m.branch_id
                     and x.valid_from <= :day and (x.valid_to is null or x.valid_to > :day)) o on true
             where m.id in (:ids)""";

    private final Session database;

    PartyTables(Session database) {
        this.database = database;
    }

    /** The organisations and groups that take members on a day and are not about to be closed. */
    PartyNames names(UUID mineId, LocalDate day) {
        return new PartyNames(Stream.of(BRANCHES, GROUPS)
                .flatMap(query -> database.createNativeQuery(query, Object[].class)
                        .setParameter("mine", mineId)
                        .setParameter("day", day)
                        .getResultStream())
                .map(row -> new PartyNames.Named((UUID) row[0], (UUID) row[1], (String) row[2]))
                .toList());
    }

    /** A member as a row of the roster says it; codes as they are stored. */
    record Member(
            UUID id,
            String staffNo,
            String name,
            String sex,
            String ethnicity,
            String nativePlace,
            String education,
            LocalDate joinedOn,
            LocalDate fullOn,
            String branch,
            String group,
            List<String> offices,
            String category) {}

    /** Members by their ids, which the caller may see, with what holds on a day. */
    List<Member> members(List<UUID> ids, LocalDate day) {
        return database
                .createNativeQuery(MEMBERS, Object[].class)
                .setParameter("ids", ids)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .map(PartyTables::member)
                .toList();
    }

    private static Member member(Object[] row) {
        return new Member(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                day(row[7]),
                day(row[8]),
                (String) row[9],
                (String) row[10],
                row[11] == null ? List.of() : List.of(((String) row[11]).split(",")),
                (String) row[12]);
    }

    private static LocalDate day(Object column) {
        return switch (column) {
            case null -> null;
            case LocalDate day -> day;
            case java.sql.Date day -> day.toLocalDate();
            default -> throw new IllegalStateException(column.getClass().getName());
        };
    }
}
