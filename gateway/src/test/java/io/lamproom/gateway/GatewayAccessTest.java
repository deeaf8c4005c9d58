package io.lamproom.gateway;

import io.lamproom.gateway.database.Query;
import io.lamproom.platform.ids.Ids;
import io.lamproom.testing.AccessMatrix;
import io.lamproom.testing.AccessPeople;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture;
import io.lamproom.testing.Sample;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
@QuarkusTestResource(StubServices.class)
class GatewayAccessTest extends AccessMatrix {

    private static RosterFixture mine;
    private static RosterFixture other;

    @Inject
    DataSource database;

    @BeforeEach
    void publishMines() {
        if (mine == null) {
            mine = RosterFixture.create().publish().awaitReplica(database);
            other = RosterFixture.create().publish().awaitReplica(database);
        }
    }

    @Override
    protected AccessPeople people() {
        return AccessPeople.of(mine, other);
    }

    @Override
    protected Sample sample(String operation) {
        String branches = "/api/v1/dashboards/branches";
        UUID branch = mine.first().branchId();
        return switch (operation) {
            case "listBranchDashboards" -> Sample.list(branches, branch);
            case "getBranchDashboard" -> Sample.record(branches + "/" + branch);
            case "streamBranchDashboard" -> Sample.record(branches + "/" + branch + "/stream");
            case "getMineDashboard" -> Sample.record("/api/v1/dashboards/mine?mineId=" + mine.mineId());
            case "listProjections" -> Sample.open("/api/v1/admin/projections");
            case "rebuildProjection" -> {
                endRebuilds();
                yield Sample.open("/api/v1/admin/projections/violations/rebuild");
            }
            case "getProjectionRebuild", "cancelProjectionRebuild" -> {
                endRebuilds();
                beginRebuild();
                yield Sample.open("/api/v1/admin/projections/violations/rebuild");
            }
            case "startReconciliation" -> {
                Query.update(
                        database,
                        "update own.reconciliation set state = 'DONE', finished_at = now() where finished_at is null");
                yield Sample.open("/api/v1/admin/reconciliation");
            }
            case "getReconciliation" -> Sample.open("/api/v1/admin/reconciliation/" + reconciliation());
            default -> throw new AssertionError("no sample of " + operation);
        };
    }

    private void endRebuilds() {
        Query.update(
                database,
                "update own.projection_rebuild set state = 'CANCELLED', finished_at = now() where finished_at is null");
    }

    private void beginRebuild() {
        Query.update(database, """
                insert into own.projection_rebuild (id, projection, state, asked_by, asked_at)
                values (?, 'violations', 'QUEUED', 'test', clock_timestamp())
                """, Ids.next());
    }

    private UUID reconciliation() {
        UUID id = Ids.next();
        Query.update(database, """
                insert into own.reconciliation (id, state, total, asked_by, asked_at, finished_at)
                values (?, 'DONE', 0, 'test', now(), now())
                """, id);
        return id;
    }
}
