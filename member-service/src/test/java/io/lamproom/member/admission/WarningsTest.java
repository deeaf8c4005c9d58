package io.lamproom.member.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.platform.events.EventEnvelope;
import io.lamproom.platform.events.EventJson;
import io.lamproom.platform.events.Topic;
import io.lamproom.platform.ids.Ids;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.TestEvents;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class WarningsTest {

    private static final Path SAMPLE =
            Path.of("../safety-conduct-service/src/main/resources/contracts/violation.sample.json");

    @Inject
    DataSource database;

    @Test
    void anOpenSeriousViolationIsAWarningAndNeverARefusal() {
        TestMine mine = TestMine.create();
        String section = mine.section("采煤一区");
        String branch = mine.branch("采煤一区党支部");
        mine.cover(branch, section);
        Hired secretary = mine.worker(section);
        mine.position(secretary.id(), "BRANCH_SECRETARY", branch);
        Hired applicant = mine.worker(section);
        AdmissionWalk walk = new AdmissionWalk(mine, secretary, List.of()).open(applicant, branch);
        UUID violation = Ids.next();

        publish(event(mine, violation, 3, applicant, "CONFIRMED"), event(mine, violation, 2, applicant, "VOIDED"));

        Awaitility.await("the violation is known")
                .atMost(Duration.ofSeconds(30))
                .until(() -> warnings(walk) == 1);
        mine.party()
                .get(walk.path() + "/next-steps")
                .then()
                .statusCode(200)
                .body("warnings", hasSize(1))
                .body("warnings[0].kind", equalTo("OPEN_SERIOUS_VIOLATION"))
                .body("warnings[0].count", equalTo(1))
                .body("warnings[0].last", equalTo("2026-10-30"));
        walk.take(StepKind.FIRST_TALK, "2023-02-01").statusCode(200);
        publish(event(mine, violation, 4, applicant, "CLOSED"));
        Awaitility.await("the violation is settled")
                .atMost(Duration.ofSeconds(30))
                .until(() -> warnings(walk) == 0);
    }

    @Test
    void whoseAnErasedViolationWasIsForgottenHere() throws Exception {
        TestMine mine = TestMine.create();
        Hired worker = mine.worker(mine.section("采煤一区"));
        UUID violation = Ids.next();

        publish(event(mine, violation, 3, worker, "CLOSED"), event(mine, violation, 4, null, "CLOSED"));

        Awaitility.await("the erased version")
                .atMost(Duration.ofSeconds(30))
                .until(() -> kept(violation).equals("4 null"));
    }

    private String kept(UUID violation) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select version, worker_id from conduct_violation where id = ?")) {
            query.setObject(1, violation);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getLong(1) + " " + row.getString(2) : "";
            }
        }
    }

    @Test
    void theProducersSampleIsUnderstood() throws IOException {
        ViolationState state = EventJson.MAPPER.readValue(Files.readString(SAMPLE), ViolationState.class);

        assertThat(state.workerId()).isNotNull();
        assertThat(state.businessDate()).isNotNull();
        assertThat(state.serious()).isNotNull();
    }

    private static int warnings(AdmissionWalk walk) {
        return walk.branch().get(walk.path() + "/next-steps").jsonPath().getInt("warnings.size()");
    }

    private static void publish(EventEnvelope... events) {
        TestEvents.publish(Topic.CONDUCT, List.of(events));
    }

    private static EventEnvelope event(TestMine mine, UUID violation, long version, Hired subject, String status) {
        UUID worker = subject == null ? null : UUID.fromString(subject.id());
        ViolationState state =
                new ViolationState(violation, worker, status, LocalDate.of(2026, 10, 30), true, null, false);
        return new EventEnvelope(
                Ids.next(),
                "/conduct",
                "io.lamproom.conduct.violation.changed.v1",
                violation.toString(),
                Instant.parse("2026-10-31T00:00:00Z"),
                "urn:lamproom:conduct:violation:v1",
                UUID.fromString(mine.id()),
                "violation",
                version,
                null,
                null,
                null,
                null,
                EventJson.MAPPER.valueToTree(state));
    }
}
