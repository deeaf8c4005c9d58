package io.lamproom.conduct.violation;

import static org.hamcrest.Matchers.equalTo;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A picture that nobody looked at accuses nobody. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class CameraReportTest {

    @Inject
    DataSource dataSource;

    private ConductMine mine;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
    }

    @Test
    void whatACameraNoticedIsADraftWhateverItsSystemAsksFor() {
        for (String asked : new String[] {"REPORTED", "DRAFT"}) {
            Map<String, Object> report = noticed();
            report.put("status", asked);
            mine.program("conduct:report")
                    .body(report)
                    .post("/api/v1/violations")
                    .then()
                    .statusCode(201)
                    .body("status", equalTo("DRAFT"));
        }
    }

    @Test
    void onlyAPersonHandsItIn() {
        Recorded draft =
                Recorded.of(mine.program("conduct:report").body(noticed()).post("/api/v1/violations"));

        ConductMine.transition(mine.program("conduct:report"), draft, "submission", "")
                .then()
                .statusCode(422)
                .body("code", equalTo("camera-draft-needs-person"));
        ConductMine.transition(mine.inspector(), draft, "submission", "")
                .then()
                .statusCode(200)
                .body("status", equalTo("REPORTED"))
                .body("source", equalTo("CAMERA"));
    }

    @Test
    void whoHandsItInNeitherVerifiesNorConfirmsItNorDecidesItsAppeal() {
        Recorded draft =
                Recorded.of(mine.program("conduct:report").body(noticed()).post("/api/v1/violations"));
        Recorded reported =
                ConductMine.post(mine.as(Tokens.of("safety-inspector").staffNo("900031")), draft, "submission", "");

        ConductMine.transition(submitter("safety-dept"), reported, "verification", "{}")
                .then()
                .statusCode(422)
                .body("code", equalTo("verifier-is-recorder"));
        Recorded verified = ConductMine.post(mine.verifier(), reported, "verification", "{}");
        ConductMine.transition(submitter("safety-dept"), verified, "confirmation", "{}")
                .then()
                .statusCode(422)
                .body("code", equalTo("confirmer-is-recorder"));
        Recorded confirmed = ConductMine.post(mine.confirmer(), verified, "confirmation", "{}");
        Recorded appeal = mine.appealed(mine.served(confirmed));
        submitter("appeal-reviewer")
                .header("If-Match", appeal.tag())
                .body(Map.of("outcome", "UPHELD", "reasons", "The picture is clear."))
                .post("/api/v1/appeals/" + appeal.id() + "/decision")
                .then()
                .statusCode(422)
                .body("code", equalTo("reviewer-took-part"));
    }

    /** The person who handed it in, by another login. */
    private RequestSpecification submitter(String role) {
        return mine.as(Tokens.of(role).staffNo("900031").subject("other-login"));
    }

    @Test
    void whatAPersonSawIsTheirReportUnlessTheySayOtherwise() {
        mine.inspector()
                .get("/api/v1/violations/" + mine.reported(mine.report()).id())
                .then()
                .body("source", equalTo("PERSON"))
                .body("status", equalTo("REPORTED"));
    }

    private Map<String, Object> noticed() {
        Map<String, Object> report = mine.report();
        report.put("source", "CAMERA");
        return report;
    }
}
