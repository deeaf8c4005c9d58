package io.lamproom.conduct.danger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Line;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class DangerFlowTest {

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    @Inject
    EscalateDangers escalateDangers;

    private ConductMine mine;
    private Line line;
    private Dangers dangers;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        line = mine.roster().first();
        dangers = new Dangers(mine);
    }

    @Test
    void aDangerGoesFromTheFindToTheCheckThatClosesIt() {
        Recorded danger = dangers.reported(mine.as("worker", line.worker()), dangers.report());
        String deadline = clock.today().plusDays(3).toString();

        danger = dangers.step(
                dangers.head(),
                read(danger),
                "assignment",
                dangers.assurances(line.worker().id().toString(), deadline));
        danger = dangers.step(
                dangers.head(),
                danger,
                "extensions",
                dangers.extension(clock.today().plusDays(5).toString()));
        danger = dangers.step(mine.verifier(), danger, "extension-decision", Map.of("approved", true, "note", "Once."));
        danger = dangers.step(
                mine.as("worker", line.worker()), danger, "rectification", Map.of("note", "Weight fitted."));
        dangers.answer(mine.inspector(), danger, "checks", Map.of("passed", false))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/note"));
        danger = dangers.step(mine.inspector(), danger, "checks", Map.of("passed", false, "note", "It sticks."));
        danger = dangers.step(dangers.head(), danger, "rectification", Map.of("note", "Hinges oiled."));
        danger = dangers.step(mine.inspector(), danger, "checks", Map.of("passed", true));

        mine.inspector()
                .get(Dangers.ROOT + "/" + danger.id())
                .then()
                .body("status", equalTo("CLOSED"))
                .body("transitions", contains("resumption"))
                .body("finderId", equalTo(line.worker().id().toString()))
                .body("assurances.deadline", equalTo(clock.today().plusDays(5).toString()))
                .body("assurances.fundsFen", equalTo(120_000))
                .body("extensions.approved", contains(true))
                .body("checks.passed", contains(false, true))
                .body("dueOn", nullValue());
        dangers.answer(dangers.head(), danger, "rectification", Map.of("note", "Again."))
                .then()
                .statusCode(409)
                .body("code", equalTo("transition-not-allowed"))
                .body("allowed", contains("resumption"));
    }

    @Test
    void whoIsChargedWithADangerDoesNotCheckItNorDecideOnItsDeadline() {
        Recorded danger = dangers.reported(mine.inspector(), dangers.report());
        danger = dangers.step(
                dangers.head(),
                danger,
                "assignment",
                dangers.assurances(
                        line.sectionHead().id().toString(),
                        clock.today().plusDays(3).toString()));
        danger = dangers.step(
                mine.as("team-leader", line.teamLeader()),
                danger,
                "extensions",
                dangers.extension(clock.today().plusDays(5).toString()));
        dangers.answer(
                        mine.as("safety-dept", line.sectionHead()),
                        danger,
                        "extension-decision",
                        Map.of("approved", true, "note", "Mine."))
                .then()
                .statusCode(422)
                .body("code", equalTo("decides-about-self"));
        danger = dangers.step(
                mine.as("team-leader", line.teamLeader()), danger, "rectification", Map.of("note", "Done."));

        dangers.answer(mine.as("safety-inspector", line.sectionHead()), danger, "checks", Map.of("passed", true))
                .then()
                .statusCode(422)
                .body("code", equalTo("danger-checker-is-fixer"));
    }

    @Test
    void aMajorDangerStopsItsAreaUntilAfterTheCheck() {
        Map<String, Object> report = dangers.report();
        report.put("grade", "MAJOR");
        Recorded danger = dangers.reported(mine.inspector(), report);
        Map<String, Object> assurances = dangers.assurances(
                line.worker().id().toString(), clock.today().plusDays(3).toString());

        dangers.answer(dangers.head(), danger, "assignment", assurances)
                .then()
                .statusCode(422)
                .body("code", equalTo("danger-major-not-stopped"));
        danger = dangers.step(
                mine.as("team-leader", line.teamLeader()), danger, "stoppage", Map.of("area", "2301 working face"));
        dangers.answer(mine.inspector(), danger, "stoppage", Map.of("area", "2301"))
                .then()
                .statusCode(422)
                .body("code", equalTo("danger-area-stopped-already"));
        danger = dangers.step(
                mine.verifier(),
                danger,
                "supervision",
                Map.of("supervisorId", line.functionalManager().id()));
        danger = dangers.step(dangers.head(), danger, "assignment", assurances);
        danger = dangers.step(dangers.head(), danger, "rectification", Map.of("note", "Done."));
        dangers.answer(mine.verifier(), danger, "resumption", "").then().statusCode(409);
        danger = dangers.step(mine.inspector(), danger, "checks", Map.of("passed", true));
        danger = dangers.step(mine.verifier(), danger, "resumption", "");

        mine.inspector()
                .get(Dangers.ROOT + "/" + danger.id())
                .then()
                .body("stoppage.area", equalTo("2301 working face"))
                .body("stoppage.stopped.staffNo", equalTo(line.teamLeader().staffNo()))
                .body("stoppage.resumed.staffNo", equalTo("900002"));
    }

    @Test
    void aDangerOfTheSameKindAtTheSamePlaceIsMarkedAsARepeat() {
        Recorded first = dangers.reported(mine.inspector(), dangers.report(Duration.ofDays(20)));
        Map<String, Object> otherFactor = dangers.report();
        otherFactor.put("factor", "MACHINE");

        mine.inspector().body(dangers.report()).post(Dangers.ROOT).then().body("repeatOf", equalTo(first.id()));
        mine.inspector().body(otherFactor).post(Dangers.ROOT).then().body("repeat", equalTo(false));
        mine.inspector()
                .body(new Dangers(mine).report())
                .post(Dangers.ROOT)
                .then()
                .body("repeat", equalTo(false));
    }

    @Test
    void aWorkerSeesWhatTheyFoundAndNothingElse() {
        Recorded own = dangers.reported(mine.as("worker", line.worker()), dangers.report());
        Recorded others = dangers.reported(mine.inspector(), dangers.report());

        mine.as("worker", line.worker()).get(Dangers.ROOT).then().body("items.id", contains(own.id()));
        mine.as("worker", line.worker())
                .get(Dangers.ROOT + "/" + others.id())
                .then()
                .statusCode(404);
        mine.as("worker", mine.roster().second().worker())
                .get(Dangers.ROOT)
                .then()
                .body("items", empty());
        mine.as("branch-secretary", line.secretary())
                .get(Dangers.ROOT)
                .then()
                .body("items.id", contains(others.id(), own.id()));
    }

    @Test
    void anOverdueDangerIsBroughtToEachLevelOnceHoweverOftenTheJobRuns() throws SQLException {
        Recorded danger = dangers.reported(mine.inspector(), dangers.report(Duration.ofDays(5)));
        LocalDate found = LocalDate.parse(
                mine.inspector().get(Dangers.ROOT + "/" + danger.id()).path("businessDate"));

        // on read, whether the job has run or not
        mine.inspector()
                .get(Dangers.ROOT + "?overdue=true")
                .then()
                .body("items.id", contains(danger.id()))
                .body("items[0].dueOn", equalTo(found.plusDays(1).toString()))
                .body("items[0].escalation.to", equalTo("DEPUTY_MINE_MANAGER"))
                .body("items[0].escalation.since", equalTo(found.plusDays(4).toString()));
        while (escalateDangers.pass() > 0) {
            // others of this database too
        }
        assertThat(escalateDangers.pass()).isZero();
        mine.inspector()
                .get(Dangers.ROOT + "/" + danger.id())
                .then()
                .body("notices.to", contains("RESPONSIBLE", "SECTION_HEAD", "DEPUTY_MINE_MANAGER"));
        assertThat(escalatedEvents(danger.id())).isEqualTo(1);
        assertThat(danger.tag()).startsWith("\"0-");
        mine.inspector().get(Dangers.ROOT + "/" + danger.id()).then().body("version", equalTo(1));
    }

    @Test
    void aDoubleNamesTheOtherDanger() {
        Recorded first = dangers.reported(mine.inspector(), dangers.report());
        Recorded second = dangers.reported(mine.inspector(), dangers.report());

        dangers.answer(mine.verifier(), second, "dismissal", Map.of("ground", "DOUBLE", "reason", "Twice."))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/doubleOf"))
                .body("errors[0].code", equalTo("danger-double-named"));
        second = dangers.step(
                mine.verifier(),
                second,
                "dismissal",
                Map.of("ground", "DOUBLE", "doubleOf", first.id(), "reason", "Twice."));
        mine.inspector()
                .get(Dangers.ROOT + "/" + second.id())
                .then()
                .body("status", equalTo("DISMISSED"))
                .body("dismissal.doubleOf", equalTo(first.id()));
    }

    @Test
    void whatIsNotOfTheMineIsNamedInTheRefusal() {
        Map<String, Object> report = dangers.report();
        report.put("placeId", UUID.randomUUID());
        mine.inspector().body(report).post(Dangers.ROOT).then().statusCode(422).body("code", equalTo("place-unknown"));
        Map<String, Object> late = dangers.report(Duration.ofHours(30));
        mine.inspector().body(late).post(Dangers.ROOT).then().statusCode(201).body("late", equalTo(true));
        Map<String, Object> ahead = dangers.report(Duration.ofHours(-1));
        mine.inspector()
                .body(ahead)
                .post(Dangers.ROOT)
                .then()
                .statusCode(422)
                .body("code", equalTo("occurred-in-future"));
    }

    private Recorded read(Recorded danger) {
        return Recorded.of(mine.inspector().get(Dangers.ROOT + "/" + danger.id()));
    }

    private int escalatedEvents(String id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select count(*) from platform.audit_entry where aggregate_id = ? and operation = 'danger.escalated'")) {
            statement.setObject(1, UUID.fromString(id));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
