package io.lamproom.member.commendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Finds where a worker stood on a day: the unit that had command, which is the borrowing one during a loan, and the branch
 * by the nearest covering.
 */
@ApplicationScoped
class Places {

    private static final String PLACE = """
            select w.mine_id, a.section_id, a.team_id, c.branch_id
              from worker w
              left join lateral (
                    select x.section_id, x.team_id
                      from assignment x
                     where x.worker_id = w.id and x.kind in ('PRIMARY', 'LOAN')
                       and x.valid_from <= :day and (x.valid_to is null or x.valid_to > :day)
                     order by x.kind
                     limit 1) a on true
              left join lateral (
                    select h.branch_id
                      from covering h
                     where h.unit_id in (a.team_id, a.section_id, w.mine_id)
                       and h.valid_from <= :day and (h.valid_to is null or h.valid_to > :day)
                     order by case h.unit_id when a.team_id then 0 when a.section_id then 1 else 2 end
                     limit 1) c on true
             where w.id = :worker
             limit 1
            """;

    private final Session database;

    Places(Session database) {
        this.database = database;
    }

    Place of(UUID workerId, LocalDate day) {
        Object[] row = database.createNativeQuery(PLACE, Object[].class)
                .setParameter("worker", workerId)
                .setParameter("day", day)
                .getSingleResult();
        return new Place((UUID) row[0], (UUID) row[3], (UUID) row[1], (UUID) row[2]);
    }
}
