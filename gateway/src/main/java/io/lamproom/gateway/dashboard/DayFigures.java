package io.lamproom.gateway.dashboard;

import io.lamproom.gateway.database.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Sums of the day figures of a period: touches its days × metrics, for a mine once per branch. */
@ApplicationScoped
class DayFigures {

    static final String OF_BRANCHES = """
            select node_id, metric, sum(value) as value from projection.violation_day
            where node_id = any (?) and business_date between ? and ?
            group by node_id, metric
            """;

    static final String OF_MINE = """
            select metric, sum(value) as value from projection.violation_day
            where mine_id = ? and node_kind = 'BRANCH' and business_date between ? and ?
            group by metric
            """;

    private final DataSource database;

    DayFigures(DataSource database) {
        this.database = database;
    }

    /** Values by metric, by branch; what has none is missing. */
    Map<UUID, Map<String, Long>> ofBranches(Collection<UUID> branches, Period period) {
        Map<UUID, Map<String, Long>> figures = new HashMap<>();
        Query.list(
                database,
                OF_BRANCHES,
                row -> figures.computeIfAbsent(Query.id(row, "node_id"), id -> new HashMap<>())
                        .put(row.getString("metric"), row.getLong("value")),
                branches,
                period.from(),
                period.to());
        return figures;
    }

    /** Values by metric. */
    Map<String, Long> ofMine(UUID mineId, Period period) {
        Map<String, Long> figures = new HashMap<>();
        Query.list(
                database,
                OF_MINE,
                row -> figures.put(row.getString("metric"), row.getLong("value")),
                mineId,
                period.from(),
                period.to());
        return figures;
    }
}
