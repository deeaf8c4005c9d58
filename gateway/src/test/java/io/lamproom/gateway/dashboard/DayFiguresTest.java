package io.lamproom.gateway.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.lamproom.gateway.Plans;
import io.lamproom.gateway.StubServices;
import io.lamproom.gateway.database.Query;
import io.lamproom.gateway.projection.ViolationFacts;
import io.lamproom.platform.ids.Ids;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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

    private static final String TABLE = ViolationFacts.KIND.dayTable();
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
        assertThat(Plans.rowsTouched(database, DayFigures.ofBranches(TABLE), List.of(branches.get(0)), FROM, TO))
                .isEqualTo(DAYS * METRICS);
    }

    @Test
    void aMineTouchesThatOncePerBranch() throws Exception {
        assertThat(Plans.rowsTouched(database, DayFigures.ofMine(TABLE), mine, FROM, TO))
                .isEqualTo(DAYS * METRICS * 3);
    }
}
