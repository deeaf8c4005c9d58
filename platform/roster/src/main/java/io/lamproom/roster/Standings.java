package io.lamproom.roster;

import io.lamproom.platform.database.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.UUID;

/** The one statement that tells where workers belonged on dates: on those of a loan to the borrowing unit. */
final class Standings {

    static final String ONE = statement("(values (?::uuid, ?::date))");
    static final String MANY = statement("unnest(?::uuid[], ?::date[])");

    /** Where a unit belonged, of those that a fact can be attributed to. */
    static final String UNIT = """
            select u.id, asked.day, u.mine_id, u.section_id, u.team_id, u.underground,
                   coalesce(%s, %s, %s) as branch_id
            from (values (?::uuid, ?::date)) as asked(unit_id, day)
            join (select *,
                         case when kind = 'TEAM' then parent_id else id end as section_id,
                         case when kind = 'TEAM' then id end as team_id
                  from platform.roster_unit) u on u.id = asked.unit_id
            where u.kind in ('SECTION', 'DEPARTMENT', 'CONTRACTOR', 'TEAM')
              and u.valid_from <= asked.day and (u.valid_to is null or asked.day < u.valid_to)
            """.formatted(covering("u.team_id"), covering("u.section_id"), covering("u.mine_id"));

    private Standings() {}

    private static String statement(String asked) {
        return """
                select w.id, asked.day, w.mine_id, w.status,
                       a.unit_id, a.section_id, a.team_id, a.post, a.trade, a.underground,
                       coalesce(%s, %s, %s) as branch_id,
                       m.category, m.relation_branch_id,
                       p.id as period_id, p.month, p.valid_from, p.valid_to, p.closed_at
                from %s as asked(worker_id, day)
                join platform.roster_worker w on w.id = asked.worker_id and not w.erased
                left join lateral (
                    select * from platform.roster_assignment a
                    where a.worker_id = w.id and a.kind in ('PRIMARY', 'LOAN')
                      and a.valid_from <= asked.day and (a.valid_to is null or asked.day < a.valid_to)
                    order by a.kind = 'LOAN' desc, a.valid_from desc limit 1) a on true
                left join lateral (
                    select m.category, m.relation_branch_id from platform.roster_membership m
                    where m.worker_id = w.id
                      and m.valid_from <= asked.day and (m.valid_to is null or asked.day < m.valid_to)
                    order by m.ordinal desc limit 1) m on true
                left join lateral (
                    select * from platform.roster_period p
                    where p.mine_id = w.mine_id and p.valid_from <= asked.day and asked.day < p.valid_to
                    order by p.valid_from desc limit 1) p on true
                """.formatted(covering("a.team_id"), covering("a.section_id"), covering("w.mine_id"), asked);
    }

    // Two coverings of one unit can meet for a moment, when the new branch's event overtakes the old one's:
    // the later one counts.
    private static String covering(String unit) {
        return """
                (select c.branch_id from platform.roster_covering c
                 where c.unit_id = %s
                   and c.valid_from <= asked.day and (c.valid_to is null or asked.day < c.valid_to)
                 order by c.valid_from desc, c.branch_id limit 1)""".formatted(unit);
    }

    /** A row of the statement; its unit is null for a worker without an assignment on that date. */
    static Standing read(ResultSet row) throws SQLException {
        UUID mineId = Sql.id(row, "mine_id");
        return new Standing(
                Sql.id(row, "id"),
                Sql.date(row, "day"),
                mineId,
                Sql.id(row, "unit_id"),
                Sql.id(row, "section_id"),
                Sql.id(row, "team_id"),
                Sql.id(row, "branch_id"),
                Sql.id(row, "relation_branch_id"),
                row.getString("category"),
                row.getString("post"),
                row.getString("trade"),
                row.getBoolean("underground"),
                row.getString("status"),
                Sql.id(row, "period_id") == null ? null : period(row, Sql.id(row, "period_id"), mineId));
    }

    static UnitStanding readUnit(ResultSet row) throws SQLException {
        return new UnitStanding(
                Sql.id(row, "id"),
                Sql.date(row, "day"),
                Sql.id(row, "mine_id"),
                Sql.id(row, "section_id"),
                Sql.id(row, "team_id"),
                Sql.id(row, "branch_id"),
                row.getBoolean("underground"));
    }

    static Period period(ResultSet row, UUID id, UUID mineId) throws SQLException {
        OffsetDateTime closedAt = row.getObject("closed_at", OffsetDateTime.class);
        Instant closed = closedAt == null ? null : closedAt.toInstant();
        LocalDate from = Sql.date(row, "valid_from");
        return new Period(id, mineId, YearMonth.parse(row.getString("month")), from, Sql.date(row, "valid_to"), closed);
    }
}
