package io.lamproom.conduct.violation;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Line;
import io.lamproom.testing.RosterFixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several people in one event, who refused an instruction, and who reports themselves. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class PeopleOfEventTest {

    private static final String INSTRUCTION = "ZH-001";

    @Inject
    DataSource dataSource;

    private ConductMine mine;
    private Line line;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        line = mine.roster().first();
        Map<String, Object> version =
                new java.util.HashMap<>(ConductMine.version(LocalDate.of(2024, 1, 1), "SERIOUS", 8));
        version.put("category", "RULE_BREAKING_INSTRUCTION");
        mine.verifier()
                .body(Map.of("code", INSTRUCTION, "version", version))
                .post("/api/v1/behaviours")
                .then()
                .statusCode(201);
    }

    @Test
    void eachPersonOfAnEventHasARecordAndOnlyOne() {
        String event = UUID.randomUUID().toString();

        Recorded first = Recorded.of(report(of(line.worker(), ConductMine.SERIOUS, event)));
        Recorded second = Recorded.of(report(of(line.member(), ConductMine.SERIOUS, event)));
        report(of(line.worker(), ConductMine.GENERAL, event))
                .then()
                .statusCode(409)
                .body("code", equalTo("once-in-event"));

        mine.inspector()
                .get("/api/v1/violations?eventId=" + event)
                .then()
                .statusCode(200)
                .body("items.id", containsInAnyOrder(first.id(), second.id()));
        for (Recorded record : List.of(first, second)) {
            mine.inspector()
                    .get("/api/v1/violations/" + record.id())
                    .then()
                    .body("eventId", equalTo(event))
                    .body("selfReported", equalTo(false))
                    .body("identityDoubt", equalTo(false));
        }
    }

    @Test
    void whoRefusedAnInstructionIsNoSubjectOfItsEventWhicheverReportComesFirst() {
        String event = UUID.randomUUID().toString();
        Recorded commander = Recorded.of(report(refused(line.teamLeader(), event, line.worker())));

        report(of(line.worker(), ConductMine.SERIOUS, event))
                .then()
                .statusCode(422)
                .body("code", equalTo("refuser-not-scored"))
                .body("errors[0].pointer", equalTo("/workerId"));
        report(of(line.member(), ConductMine.SERIOUS, event)).then().statusCode(201);
        mine.inspector()
                .get("/api/v1/violations/" + commander.id())
                .then()
                .body("category", equalTo("RULE_BREAKING_INSTRUCTION"))
                .body("workerId", equalTo(line.teamLeader().id().toString()));

        String other = UUID.randomUUID().toString();
        report(of(line.worker(), ConductMine.SERIOUS, other)).then().statusCode(201);
        report(refused(line.teamLeader(), other, line.worker()))
                .then()
                .statusCode(422)
                .body("code", equalTo("refuser-not-scored"))
                .body("errors[0].pointer", equalTo("/refusedBy"));
    }

    @Test
    void onlyAnInstructionIsRefusedAndNotByWhoGaveIt() {
        String event = UUID.randomUUID().toString();
        Map<String, Object> act = of(line.teamLeader(), ConductMine.SERIOUS, event);
        act.put("refusedBy", List.of(line.worker().id().toString()));
        report(act).then().statusCode(422).body("code", equalTo("refused-no-instruction"));
        report(refused(line.teamLeader(), event, line.teamLeader()))
                .then()
                .statusCode(422)
                .body("code", equalTo("refuser-not-scored"));
        Map<String, Object> without = refused(line.teamLeader(), event, line.worker());
        without.remove("eventId");
        report(without).then().statusCode(400).body("errors[0].pointer", equalTo("/eventId"));
    }

    @Test
    void aSelfReportCountsOnlyBeforeAnyFinding() {
        OffsetDateTime at = OffsetDateTime.now(ZoneOffset.UTC).minus(Duration.ofHours(1));
        Recorded own = Recorded.of(by(mine.as("worker", line.member()), line.member(), at));
        selfReported(own, true);

        Recorded.of(by(mine.inspector(), line.worker(), at));
        selfReported(Recorded.of(by(mine.as("worker", line.worker()), line.worker(), at)), false);
        selfReported(Recorded.of(by(mine.as("worker", line.member()), line.worker(), at)), false);
    }

    private void selfReported(Recorded record, boolean expected) {
        mine.inspector().get("/api/v1/violations/" + record.id()).then().body("selfReported", equalTo(expected));
    }

    private Response by(RequestSpecification recorder, Person subject, OffsetDateTime at) {
        return recorder.body(mine.reportOf(subject, ConductMine.GENERAL, at)).post("/api/v1/violations");
    }

    private Response report(Map<String, Object> report) {
        return mine.inspector().body(report).post("/api/v1/violations");
    }

    private Map<String, Object> of(Person subject, String behaviour, String event) {
        Map<String, Object> report = mine.reportOf(
                subject, behaviour, OffsetDateTime.now(ZoneOffset.UTC).minus(Duration.ofHours(2)));
        report.put("eventId", event);
        return report;
    }

    private Map<String, Object> refused(Person commander, String event, Person refuser) {
        Map<String, Object> report = of(commander, INSTRUCTION, event);
        report.put("refusedBy", List.of(refuser.id().toString()));
        return report;
    }
}
