package io.lamproom.gateway.dashboard;

import io.lamproom.gateway.database.Query;
import io.lamproom.gateway.projection.FactKind;
import io.lamproom.gateway.projection.FactKinds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Sums of the day figures of a period, of all kinds of facts: touches their days × metrics, for a mine once per branch. */
@ApplicationScoped
class DayFigures {

    private static final List<String> TABLES = FactKinds.ALL.stream()
            .filter(kind -> kind.daySums().isPresent())
            .map(FactKind::dayTable)
            .toList();

    private static final String ALL_OF_BRANCHES =
            TABLES.stream().map(DayFigures::ofBranches).collect(Collectors.joining(" union all "));

    private static final String ALL_OF_MINE =
            TABLES.stream().map(DayFigures::ofMine).collect(Collectors.joining(" union all "));

    private final DataSource database;

    DayFigures(DataSource database) {
        this.database = database;
    }

    static String ofBranches(String table) {
        return """
                select node_id, metric, sum(value) as value from %s
                where node_id = any (?) and business_date between ? and ?
                group by node_id, metric
                """.formatted(table);
    }

    static String ofMine(String table) {
        return """
                select metric, sum(value) as value from %s
                where mine_id = ? and node_kind = 'BRANCH' and business_date between ? and ?
                group by metric
                """.formatted(table);
    }

    /** Values by metric, by branch; what has none is missing. */
    Map<UUID, Map<String, Long>> ofBranches(Collection<UUID> branches, Period period) {
        Map<UUID, Map<String, Long>> figures = new HashMap<>();
        Query.list(
                database,
                ALL_OF_BRANCHES,
                row -> figures.computeIfAbsent(Query.id(row, "node_id"), id -> new HashMap<>())
                        .put(row.getString("metric"), row.getLong("value")),
                parameters(branches, period));
        return figures;
    }

    /** Values by metric. */
    Map<String, Long> ofMine(UUID mineId, Period period) {
        Map<String, Long> figures = new HashMap<>();
        Query.list(
                database,
                ALL_OF_MINE,
                row -> figures.put(row.getString("metric"), row.getLong("value")),
                parameters(mineId, period));
        return figures;
    }

    /** For each table again. */
    private static Object[] parameters(Object nodes, Period period) {
        List<Object> parameters = new ArrayList<>();
        TABLES.forEach(table -> parameters.addAll(List.of(nodes, period.from(), period.to())));
        return parameters.toArray();
    }
}
