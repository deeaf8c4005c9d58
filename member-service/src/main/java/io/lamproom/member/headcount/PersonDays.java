package io.lamproom.member.headcount;

import io.lamproom.platform.time.Validity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Counts the days that people belonged to units, as the roster says now. A loan counts where it has command. */
@ApplicationScoped
class PersonDays {

    /** What a section has includes its teams; of a primary assignment the days on loan are left out. */
    private static final String BY_UNIT = """
            select u.id, sum(held.days)
              from (select a.section_id, a.team_id,
                           least(coalesce(a.valid_to, 'infinity'), :to) - greatest(a.valid_from, :from)
                               - case when a.kind = 'LOAN' then 0 else coalesce(away.days, 0) end as days
                      from assignment a
                      left join lateral (
                          select sum(least(coalesce(l.valid_to, 'infinity'), coalesce(a.valid_to, 'infinity'), :to)
                                   - greatest(l.valid_from, a.valid_from, :from)) as days
                            from assignment l
                           where l.worker_id = a.worker_id and l.kind = 'LOAN'
                             and l.valid_from < least(coalesce(a.valid_to, 'infinity'), :to)
                             and coalesce(l.valid_to, 'infinity') > greatest(a.valid_from, :from)) away
                        on a.kind = 'PRIMARY'
                     where a.kind in ('PRIMARY', 'LOAN') and a.valid_from < :to
                       and coalesce(a.valid_to, 'infinity') > :from and %s) held
             cross join lateral (values (held.section_id), (held.team_id)) u(id)
             where u.id in (:units)
             group by u.id
            """;

    private static final String OF_UNITS = BY_UNIT.formatted("(a.section_id in (:units) or a.team_id in (:units))");

    /** Written at once for a whole mine, in whose unit tree every assignment stands. */
    private static final String KEEP = "insert into closed_headcount (period_id, unit_id, person_days) "
            + "select :period, x.id, x.days from ("
            + BY_UNIT.formatted("a.section_id in (select s.id from unit s where s.mine_id = :mine)")
                    .replace("u.id in (:units)", "u.id is not null")
                    .replace("sum(held.days)", "sum(held.days) as days")
            + ") x";

    private static final String KEPT =
            "select unit_id, person_days from closed_headcount where period_id = :period and unit_id in (:units)";

    private final Session database;

    PersonDays(Session database) {
        this.database = database;
    }

    /** Of these units on the days [from, to), as the roster says now; a unit without people is left out. */
    Map<UUID, Long> ofUnits(Collection<UUID> units, Validity days) {
        return units.isEmpty()
                ? Map.of()
                : database.createNativeQuery(OF_UNITS, Object[].class)
                        .setParameter("units", units)
                        .setParameter("from", days.validFrom())
                        .setParameter("to", days.validTo())
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).longValue()));
    }

    /** Keeps those of every unit of the mine for good. */
    void keep(UUID periodId, UUID mineId, Validity days) {
        database.createNativeMutationQuery(KEEP)
                .setParameter("period", periodId)
                .setParameter("mine", mineId)
                .setParameter("from", days.validFrom())
                .setParameter("to", days.validTo())
                .executeUpdate();
    }

    /** As they were kept. */
    Map<UUID, Long> kept(UUID periodId, Collection<UUID> units) {
        return units.isEmpty()
                ? Map.of()
                : database.createNativeQuery(KEPT, Object[].class)
                        .setParameter("period", periodId)
                        .setParameter("units", units)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).longValue()));
    }
}
