package io.lamproom.gateway.dashboard;

import io.lamproom.gateway.database.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** When somebody last died or was seriously injured, by an index that holds nothing but such incidents. */
@ApplicationScoped
class GraveIncidents {

    private final DataSource database;

    GraveIncidents(DataSource database) {
        this.database = database;
    }

    Map<UUID, LocalDate> lastOfBranches(Collection<UUID> branches, LocalDate asOf) {
        return read(sql("branch_id"), branches, asOf);
    }

    /** Null where there was none. */
    LocalDate lastOfMine(UUID mineId, LocalDate asOf) {
        return read(sql("mine_id"), List.of(mineId), asOf).get(mineId);
    }

    static String sql(String node) {
        return """
                select %1$s as node_id, max(business_date) as last_on from projection.fact_incident
                where %1$s = any (?) and business_date <= ? and counted and kind in ('FATAL', 'SERIOUS')
                group by %1$s
                """.formatted(node);
    }

    private Map<UUID, LocalDate> read(String sql, Collection<UUID> nodes, LocalDate asOf) {
        Map<UUID, LocalDate> last = new HashMap<>();
        Query.list(
                database,
                sql,
                row -> last.put(Query.id(row, "node_id"), row.getObject("last_on", LocalDate.class)),
                nodes,
                asOf);
        return last;
    }
}
