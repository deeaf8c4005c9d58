package io.lamproom.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lamproom.gateway.database.Query;
import java.sql.Connection;
import java.sql.Statement;
import javax.sql.DataSource;

/** How the database carries out a query. */
public final class Plans {

    private Plans() {}

    /** Rows that the indexes gave, also those that were thrown away after it. */
    public static long rowsTouched(DataSource database, String sql, Object... parameters) throws Exception {
        try (Connection connection = database.getConnection();
                Statement settings = connection.createStatement()) {
            // of few rows a table is read whole, for that is faster
            settings.execute("set enable_seqscan = off");
            String plan = Query.list(
                            connection, "explain (analyze, format json) " + sql, row -> row.getString(1), parameters)
                    .getFirst();
            settings.execute("reset enable_seqscan");
            JsonNode root = new ObjectMapper().readTree(plan);
            long touched = 0;
            for (JsonNode scan : root.findParents("Relation Name")) {
                touched += scan.path("Actual Loops").asLong()
                        * (scan.path("Actual Rows").asLong()
                                + scan.path("Rows Removed by Filter").asLong()
                                + scan.path("Rows Removed by Index Recheck").asLong());
            }
            return touched;
        }
    }
}
