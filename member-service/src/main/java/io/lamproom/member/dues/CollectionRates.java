package io.lamproom.member.dues;

import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Sums the dues of the mines or branches within a reach by month. */
@ApplicationScoped
class CollectionRates {

    private static final UUID NONE = new UUID(0, 0);

    private static final String SUMS = """
            select month,
                   count(*) filter (where due_fen > 0),
                   count(*) filter (where due_fen > 0 and paid_on_time_fen = due_fen),
                   coalesce(sum(due_fen), 0)::bigint,
                   sum(paid_on_time_fen)::bigint,
                   sum(paid_fen)::bigint
              from dues_line
             where %s and month between :from and :to
             group by month
             order by month
            """;

    private final Session database;

    CollectionRates(Session database) {
        this.database = database;
    }

    /** @param branch only this one, or null for all in reach */
    List<CollectionMonth> of(Reach reach, UUID branch, YearMonth from, YearMonth to) {
        String where = branch == null
                ? "(mine_id in (:mines) or branch_id in (:branches))"
                : "branch_id = :branch and (mine_id in (:mines) or branch_id in (:branches))";
        var query = database.createNativeQuery(SUMS.formatted(where), Object[].class)
                .setParameter("mines", orNone(reach.of(Node.MINE)))
                .setParameter("branches", orNone(reach.of(Node.BRANCH)))
                .setParameter("from", from.toString())
                .setParameter("to", to.toString());
        if (branch != null) {
            query.setParameter("branch", branch);
        }
        return query.getResultList().stream()
                .map(row -> CollectionMonth.of(
                        YearMonth.parse((String) row[0]),
                        ((Number) row[1]).longValue(),
                        ((Number) row[2]).longValue(),
                        ((Number) row[3]).longValue(),
                        ((Number) row[4]).longValue(),
                        ((Number) row[5]).longValue()))
                .toList();
    }

    private static Set<UUID> orNone(Set<UUID> ids) {
        return ids.isEmpty() ? Set.of(NONE) : ids;
    }
}
