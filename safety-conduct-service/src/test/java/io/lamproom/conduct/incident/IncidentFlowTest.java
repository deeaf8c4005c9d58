package io.lamproom.conduct.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.conduct.retention.Runs;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Line;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class IncidentFlowTest {

    private static final String ROOT = "/api/v1/incidents";

    @Inject
    DataSource dataSource;

    @Inject
    Runs runs;

    private ConductMine mine;
    private Line line;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        line = mine.roster().first();
    }

    @Test
    void anAccidentGoesFromTheReportToTheClosedCase() {
        Recorded accident = reported(mine.as("team-leader", line.teamLeader()), "MINOR", Duration.ofMinutes(30));

        accident = step(
                mine.verifier(),
                accident,
                "persons",
                Map.of("workerId", line.worker().id(), "injury", "MINOR", "daysLost", 2));
        accident = step(
                mine.verifier(),
                accident,
                "persons",
                Map.of("workerId", line.worker().id(), "injury", "MINOR", "daysLost", 5));
        accident =
                step(mine.verifier(), accident, "investigation", Map.of("kind", "MINOR", "findings", "Wrong plate."));
        mine.verifier()
                .header("If-Match", accident.tag())
                .body(Map.of("note", "Done."))
                .post(ROOT + "/" + accident.id() + "/closure")
                .then()
                .statusCode(422)
                .body("code", equalTo("incident-closed-by-investigator"));
        accident = step(mine.confirmer(), accident, "closure", Map.of("note", "Plates exchanged."));

        mine.as("section-head", line.sectionHead())
                .get(ROOT + "/" + accident.id())
                .then()
                .body("status", equalTo("CLOSED"))
                .body("slightlyInjured", equalTo(1))
                .body("daysLost", equalTo(5))
                .body("persons", nullValue())
                .body("late", equalTo(false));
    }

    @Test
    void whoReportedANearMissIsShownToTheSafetyDepartmentAlone() {
        Recorded nearMiss = reported(mine.as("worker", line.worker()), "NEAR_MISS", Duration.ofHours(5));
        String path = ROOT + "/" + nearMiss.id();

        mine.verifier()
                .get(path)
                .then()
                .body("reporterId", equalTo(line.worker().id().toString()));
        for (RequestSpecification reader : new RequestSpecification[] {
            mine.inspector(), mine.as("section-head", line.sectionHead()), mine.as("team-leader", line.teamLeader())
        }) {
            reader.get(path).then().statusCode(200).body("reporterId", nullValue());
        }
        mine.as("worker", line.worker()).get(ROOT).then().body("items.id", contains(nearMiss.id()));
        mine.as("worker", mine.roster().second().worker()).get(ROOT).then().body("items", empty());
        // glad of it at any time; an accident an hour later is late
        mine.verifier().get(path).then().body("late", equalTo(false));
        Recorded accident = reported(mine.inspector(), "NON_INJURY", Duration.ofHours(5));
        mine.verifier().get(ROOT + "/" + accident.id()).then().body("late", equalTo(true));
    }

    @Test
    void aNearMissNeverScoresNorOtherwiseBurdensWhoReportedIt() {
        Recorded nearMiss = reported(mine.as("worker", line.worker()), "NEAR_MISS", Duration.ofHours(30));
        nearMiss = step(
                mine.verifier(), nearMiss, "investigation", Map.of("kind", "NEAR_MISS", "findings", "Wrong plate."));
        step(mine.confirmer(), nearMiss, "closure", Map.of("note", "Plates exchanged."));

        mine.verifier()
                .get("/api/v1/violations?workerId=" + line.worker().id())
                .then()
                .body("items", empty());
        mine.as("worker", line.worker())
                .get("/api/v1/points-accounts/" + line.worker().id())
                .then()
                .body("deducted", equalTo(0))
                .body("balance", equalTo(12));
        // no charge, deduction, absence, hold, review or analysis: nothing else of this service names them
        assertThat(runs.tablesWith(line.worker().id())).containsExactly("incident");
    }

    @Test
    void whomItHappenedToDecidesNothingAboutIt() {
        Recorded accident = reported(mine.inspector(), "MINOR", Duration.ofMinutes(30));
        accident = step(
                mine.verifier(),
                accident,
                "persons",
                Map.of("workerId", line.worker().id(), "injury", "MINOR", "daysLost", 2));

        mine.as("safety-dept", line.worker())
                .header("If-Match", accident.tag())
                .body(Map.of("kind", "MINOR", "findings", "My own fault."))
                .post(ROOT + "/" + accident.id() + "/investigation")
                .then()
                .statusCode(422)
                .body("code", equalTo("decides-about-self"));
    }

    private Recorded reported(RequestSpecification by, String kind, Duration ago) {
        return Recorded.of(by.body(Map.of(
                        "kind",
                        kind,
                        "placeId",
                        mine.place(),
                        "unitId",
                        line.teamId(),
                        "occurredAt",
                        OffsetDateTime.now(ZoneOffset.UTC).minus(ago).toString(),
                        "description",
                        "A bolt fell."))
                .post(ROOT));
    }

    private static Recorded step(RequestSpecification by, Recorded incident, String what, Map<String, Object> body) {
        return Recorded.of(
                by.header("If-Match", incident.tag()).body(body).post(ROOT + "/" + incident.id() + "/" + what));
    }
}
