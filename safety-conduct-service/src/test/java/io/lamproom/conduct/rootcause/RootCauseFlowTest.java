package io.lamproom.conduct.rootcause;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Line;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class RootCauseFlowTest {

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    private ConductMine mine;
    private Line line;
    private RootCauses rootCauses;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        line = mine.roster().first();
        rootCauses = new RootCauses(mine);
    }

    @Test
    void eachOwnerReportsTheirActionAndTheEffectIsJudgedLater() {
        Recorded rootCause = rootCauses.analysed(
                rootCauses.opened(),
                line.worker().id().toString(),
                line.teamLeader().id().toString());
        String ofWorker = rootCauses.action(rootCause, 0);
        String ofLeader = rootCauses.action(rootCause, 1);

        mine.as("worker", line.worker())
                .get(RootCauses.ROOT + "/actions?done=false")
                .then()
                .body("items.id", contains(ofWorker));
        mine.as("worker", line.massSafetyWatch())
                .get(RootCauses.ROOT + "/actions")
                .then()
                .body("items", empty());
        rootCauses
                .answer(
                        mine.as("worker", line.worker()),
                        rootCause,
                        "completions",
                        Map.of("actionId", ofLeader, "note", "Done."))
                .then()
                .statusCode(422)
                .body("code", equalTo("root-cause-action-of-another"));
        rootCause = rootCauses.step(
                mine.as("worker", line.worker()),
                rootCause,
                "completions",
                Map.of("actionId", ofWorker, "note", "Built."));
        rootCause = rootCauses.step(
                mine.as("worker", line.teamLeader()),
                rootCause,
                "completions",
                Map.of("actionId", ofLeader, "note", "Told."));
        mine.inspector()
                .get(RootCauses.ROOT + "/" + rootCause.id())
                .then()
                .body("status", equalTo("AWAITING_EFFECT"))
                .body("causes.procedure", contains(null, "Transport procedure"))
                .body("effectFrom", equalTo(clock.today().plusDays(30).toString()));
        rootCauses
                .answer(mine.inspector(), rootCause, "effect-checks", Map.of("effective", true, "note", "Fine."))
                .then()
                .statusCode(422)
                .body("code", equalTo("root-cause-effect-too-early"))
                .body("earliest", equalTo(clock.today().plusDays(30).toString()));
    }

    @Test
    void aRecordHasOneOpenAnalysisAndIsOfTheMine() {
        Map<String, Object> request = rootCauses.request();
        Recorded.of(mine.verifier().body(request).post(RootCauses.ROOT));

        mine.verifier()
                .body(request)
                .post(RootCauses.ROOT)
                .then()
                .statusCode(409)
                .body("code", equalTo("root-cause-open-already"));
        mine.verifier()
                .body(Map.of("subjectKind", "DANGER", "subjectId", UUID.randomUUID(), "title", "Nothing"))
                .post(RootCauses.ROOT)
                .then()
                .statusCode(422)
                .body("code", equalTo("root-cause-subject-unknown"));
    }
}
