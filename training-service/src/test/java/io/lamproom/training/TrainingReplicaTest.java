package io.lamproom.training;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lamproom.platform.consumer.Consumers;
import io.lamproom.platform.ids.Ids;
import io.lamproom.roster.Roster;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class TrainingReplicaTest {

    @TestHTTPResource(value = "/health", management = true)
    URL health;

    @Inject
    Consumers consumers;

    @Inject
    DataSource dataSource;

    @Inject
    Roster roster;

    @AfterEach
    void goOn() {
        consumers.start("roster");
    }

    @Test
    void theServiceIsNotReadyUntilItsReplicaHasReachedTheEndOfTheRoster() throws Exception {
        consumers.stop("roster");
        forgetThatTheEndWasReached();
        RosterFixture mine = RosterFixture.create().publish();

        assertThat(status("/ready")).isEqualTo(503);
        assertThat(status("/live")).isEqualTo(200);
        assertThat(status("/group/consumers")).isEqualTo(503);

        consumers.start("roster");
        await().until(() -> status("/ready"), status -> status == 200);
        assertThat(roster.at(mine.first().worker().id(), LocalDate.of(2026, 3, 10))
                        .orElseThrow()
                        .coveringBranchId())
                .isEqualTo(mine.first().branchId());
        assertThat(status("/group/consumers")).isEqualTo(200);
    }

    @Test
    void anUnknownWorkerIsRefusedOnceTheReplicaIsKnownToBeComplete() throws Exception {
        await().until(() -> !roster.behind());
        assertThat(roster.workerUnknown("/workerId").code()).isEqualTo("worker-unknown");

        consumers.stop("roster");
        await().until(roster::behind);
        assertThat(roster.workerUnknown("/workerId").code()).isEqualTo("roster-behind");
        assertThat(roster.worker(Ids.next())).isEmpty();
        assertThat(status("/ready")).isEqualTo(200);
    }

    private int status(String path) {
        return given().get(health + path).statusCode();
    }

    private void forgetThatTheEndWasReached() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update platform.consumer_offset set at_end_at = null where consumer = 'roster'");
        }
    }
}
