package io.lamproom.gateway.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lamproom.gateway.StubServices;
import io.lamproom.gateway.database.Query;
import io.lamproom.platform.ids.Ids;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three branches with twelve metrics on each of 400 days. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
@QuarkusTestResource(StubServices.class)
class DayFiguresTest {

    private static final int METRICS = 12;
    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
    private static final LocalDate TO = LocalDate.of(2026, 3, 31);
    private static final int DAYS = 31;

    @Inject
    DataSource database;

    private final UUID mine = Ids.next();
    private final List<UUID> branches = List.of(Ids.next(), Ids.next(), Ids.next());

    @BeforeEach
    void fill() {
        Query.update(database, """
                insert into projection.violation_day (node_id, business_date, metric, mine_id, node_kind, value)
                select branch, date '2025-06-01' + day, 'metric.' || metric, ?, 'BRANCH', 1
                from unnest(?) as branch, generate_series(0, 399) as day, generate_series(1, ?) as metric
                """, mine, branches, METRICS);
    }

    @AfterEach
    void empty() {
        Query.update(database, "delete from projection.violation_day where mine_id = ?", mine);
    }

    @Test
    void aBranchTouchesItsDaysTimesMetrics() throws Exception {
        assertThat(rowsTouched(DayFigures.OF_BRANCHES, List.of(branches.get(0))))
                .isEqualTo(DAYS * METRICS);
    }

    @Test
    void aMineTouchesThatOncePerBranch() throws Exception {
        assertThat(rowsTouched(DayFigures.OF_MINE, mine)).isEqualTo(DAYS * METRICS * 3);
    }

    /** Rows that the index gave, also those that were thrown away after it. */
    private long rowsTouched(String sql, Object node) throws Exception {
        try (Connection connection = database.getConnection();
                Statement settings = connection.createStatement()) {
            // of few rows a table is read whole, for that is faster
            settings.execute("set enable_seqscan = off");
            String plan = Query.list(
                            connection,
                            "explain (analyze, format json) " + sql,
                            row -> row.getString(1),
                            node,
                            FROM,
                            TO)
                    .getFirst();
            settings.execute("reset enable_seqscan");
            JsonNode root = new ObjectMapper().readTree(plan);
            JsonNode scan = root.findParents("Relation Name").getFirst();
            return scan.path("Actual Rows").asLong() * scan.path("Actual Loops").asLong()
                    + root.findValues("Rows Removed by Filter").stream()
                            .mapToLong(JsonNode::asLong)
                            .sum()
                    + root.findValues("Rows Removed by Index Recheck").stream()
                            .mapToLong(JsonNode::asLong)
                            .sum();
        }
    }
}
