package io.lamproom.training;

import io.lamproom.testing.AccessMatrix;
import io.lamproom.testing.AccessPeople;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture;
import io.lamproom.testing.Sample;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class TrainingAccessTest extends AccessMatrix {

    private static RosterFixture mine;
    private static RosterFixture other;

    @Inject
    DataSource dataSource;

    @BeforeEach
    void publishMines() {
        if (mine == null) {
            mine = RosterFixture.create().publish().awaitReplica(dataSource);
            other = RosterFixture.create().publish().awaitReplica(dataSource);
        }
    }

    @Override
    protected AccessPeople people() {
        return AccessPeople.of(mine, other);
    }

    /** The service has no operations of its own. */
    @Override
    protected Sample sample(String operation) {
        throw new AssertionError("no sample of " + operation);
    }
}
