package io.lamproom.conduct.liability;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class JointLiabilityTest {

    private static final String ROOT = "/api/v1/joint-liabilities";

    @Inject
    DataSource dataSource;

    private ConductMine mine;
    private Person leader;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        leader = mine.roster().first().teamLeader();
    }

    @Test
    void itIsNoViolationOfWhoIsJointlyLiable() {
        Recorded violation = mine.confirmed(mine.report());

        Recorded liability = Recorded.of(record(mine.confirmer(), violation, leader));

        mine.as("worker", leader)
                .get(ROOT + "/" + liability.id())
                .then()
                .statusCode(200)
                .body("ground", equalTo("SHIFT_LEADER"))
                .body("violationId", equalTo(violation.id()))
                .body("recording.staffNo", equalTo("900003"))
                .body("reversedAt", nullValue());
        mine.confirmer()
                .get("/api/v1/violations?workerId=" + leader.id())
                .then()
                .body("items.size()", equalTo(0));
        mine.as("worker", mine.subject()).get(ROOT).then().body("items.size()", equalTo(0));
    }

    @Test
    void itIsOfAConfirmedViolationOfAnotherPersonAndOnce() {
        record(mine.confirmer(), mine.verified(mine.report()), leader)
                .then()
                .statusCode(409)
                .body("code", equalTo("liability-of-unconfirmed"));
        Recorded violation = mine.confirmed(mine.report());
        record(mine.confirmer(), violation, mine.subject())
                .then()
                .statusCode(422)
                .body("code", equalTo("jointly-liable-subject"));
        record(mine.as("safety-dept", leader), violation, leader)
                .then()
                .statusCode(422)
                .body("code", equalTo("decides-about-self"));
        record(mine.confirmer(), violation, leader).then().statusCode(201);
        record(mine.confirmer(), violation, leader).then().statusCode(409).body("code", equalTo("liability-recorded"));
    }

    @Test
    void itFallsWithTheViolation() {
        Recorded violation = mine.confirmed(mine.report());
        Recorded liability = Recorded.of(record(mine.confirmer(), violation, leader));

        ConductMine.post(mine.confirmer(), violation, "annulment", ConductMine.annulment());

        mine.confirmer()
                .get(ROOT + "?violationId=" + violation.id())
                .then()
                .body("items.id", contains(liability.id()))
                .body("items[0].reversedAt", notNullValue());
    }

    @Test
    void whatShouldNotHaveBeenRecordedIsTakenBackByAnotherPersonThanItsRecorderAndOnce() {
        Recorded violation = mine.confirmed(mine.report());
        Recorded liability = Recorded.of(record(mine.confirmer(), violation, leader));

        reverse(mine.confirmer(), liability)
                .then()
                .statusCode(422)
                .body("code", equalTo("liability-reversed-by-recorder"));
        reverse(mine.as("safety-dept", leader), liability)
                .then()
                .statusCode(422)
                .body("code", equalTo("decides-about-self"));
        Recorded reversed = Recorded.of(reverse(mine.verifier(), liability));

        mine.confirmer()
                .get(ROOT + "/" + liability.id())
                .then()
                .body("reversedAt", notNullValue())
                .body("reversal.note", equalTo("Somebody else led that shift."));
        reverse(mine.verifier(), reversed).then().statusCode(409).body("code", equalTo("liability-reversed"));
        mine.confirmer().get("/api/v1/violations/" + violation.id()).then().body("status", equalTo("CONFIRMED"));
    }

    private static Response reverse(RequestSpecification by, Recorded liability) {
        return by.header("If-Match", liability.tag())
                .body(Map.of("reason", "Somebody else led that shift."))
                .post(ROOT + "/" + liability.id() + "/reversal");
    }

    private static Response record(RequestSpecification by, Recorded violation, Person liable) {
        return by.body(Map.of(
                        "violationId",
                        violation.id(),
                        "staffNo",
                        liable.staffNo(),
                        "ground",
                        "SHIFT_LEADER",
                        "note",
                        "Led the shift at that place."))
                .post(ROOT);
    }
}
