package io.lamproom.conduct.liability;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.platform.database.Sql;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.platform.time.WorkingDays;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Person;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An objection to a joint liability from its making to its end, over HTTP. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class LiabilityObjectionFlowTest {

    private static final String ROOT = "/api/v1/joint-liabilities";
    private static final Map<String, Object> GROUNDS = Map.of("grounds", "I led another place that shift.");

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    private ConductMine mine;
    private Person leader;
    private Recorded violation;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        leader = mine.roster().first().teamLeader();
        violation = mine.confirmed(mine.report());
    }

    @Test
    void whoIsJointlyLiableObjectsAndIsLiableNoMoreWhenTheObjectionIsRight() {
        LocalDate today = clock.today();
        Recorded liability = liable(leader);

        Recorded contested = Recorded.of(objected(liability));

        shown(contested)
                .then()
                .body("status", equalTo("STANDING"))
                .body("objection.status", equalTo("OPEN"))
                .body("objection.making.note", equalTo("I led another place that shift."))
                .body(
                        "objection.decideBy",
                        equalTo(WorkingDays.OF_THE_WEEK.after(today, 10).toString()))
                .body("transitions", contains("reversal", "objection-decision", "objection-withdrawal"));
        reviewer("900008").get(ROOT + "?objection=OPEN").then().body("items.id", contains(liability.id()));
        Recorded reversed = Recorded.of(decide(reviewer("900008"), contested, "REVERSED"));

        shown(reversed)
                .then()
                .body("status", equalTo("REVERSED"))
                .body("objection.status", equalTo("REVOKED"))
                .body("reversal.staffNo", equalTo("900008"))
                .body("reversedAt", notNullValue());
        reviewer("900008").get(ROOT + "?objection=OPEN").then().body("items", empty());
        mine.confirmer().get("/api/v1/violations/" + violation.id()).then().body("status", equalTo("CONFIRMED"));
    }

    @Test
    void anObjectionIsMadeOnceByWhoBearsItOrTheUnionForThem() {
        Recorded liability = liable(leader);

        post(mine.as("worker", mine.subject()), liability, "objection", GROUNDS)
                .then()
                .statusCode(404);
        Recorded contested = Recorded.of(post(union(), liability, "objection", GROUNDS));
        objected(contested).then().statusCode(409).body("code", equalTo("transition-not-allowed"));
        post(union(), contested, "objection-withdrawal", Map.of()).then().statusCode(403);
        Recorded withdrawn = Recorded.of(post(mine.as("worker", leader), contested, "objection-withdrawal", Map.of()));

        shown(withdrawn)
                .then()
                .body("status", equalTo("STANDING"))
                .body("objection.status", equalTo("WITHDRAWN"))
                .body("transitions", contains("reversal"));
        objected(withdrawn).then().statusCode(409).body("code", equalTo("transition-not-allowed"));
    }

    @Test
    void itIsMadeWithinTheTermOfAnAppealCountedFromTheDayOfTheRecord() {
        LocalDate today = clock.today();
        Recorded liability = liable(leader);
        shown(liability)
                .then()
                .body(
                        "objectUntil",
                        equalTo(WorkingDays.OF_THE_WEEK.after(today, 5).toString()));
        Sql.update(
                dataSource,
                "update joint_liability set appeal_until = ? where id = ?",
                today.minusDays(1),
                UUID.fromString(liability.id()));

        objected(liability)
                .then()
                .statusCode(422)
                .body("code", equalTo("appeal-too-late"))
                .body("latest", equalTo(today.minusDays(1).toString()));
        shown(liability).then().body("objection", nullValue());
    }

    @Test
    void itIsDecidedByAReviewerWhoTookNoPartInTheCaseAndBearsNothingOfIt() {
        Person watch = mine.roster().first().massSafetyWatch();
        liable(watch);
        Recorded contested = Recorded.of(post(union(), liable(leader), "objection", GROUNDS));

        for (String tookPart : new String[] {"900001", "900002", "900003", "900070"}) {
            decide(reviewer(tookPart), contested, "UPHELD")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("reviewer-took-part"));
        }
        for (Person concerned : new Person[] {leader, watch, mine.subject()}) {
            decide(mine.as("appeal-reviewer", concerned), contested, "UPHELD")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("decides-about-self"));
        }
        Recorded upheld = Recorded.of(decide(reviewer("900008"), contested, "UPHELD"));

        shown(upheld).then().body("status", equalTo("STANDING")).body("objection.status", equalTo("UPHELD"));
    }

    @Test
    void anOpenObjectionHasNoObjectWhenTheLiabilityFallsOtherwise() {
        Recorded alone = Recorded.of(objected(liable(leader)));
        post(mine.verifier(), alone, "reversal", Map.of("reason", "Somebody else led that shift."))
                .then()
                .statusCode(200)
                .body("objection.status", equalTo("MOOT"));

        violation = mine.confirmed(mine.report());
        Recorded withTheViolation = Recorded.of(objected(liable(leader)));
        ConductMine.post(mine.confirmer(), violation, "annulment", ConductMine.annulment());
        shown(withTheViolation)
                .then()
                .body("status", equalTo("REVERSED"))
                .body("objection.status", equalTo("MOOT"))
                .body("transitions", empty());
    }

    private Recorded liable(Person who) {
        return Recorded.of(mine.confirmer()
                .body(Map.of(
                        "violationId",
                        violation.id(),
                        "staffNo",
                        who.staffNo(),
                        "ground",
                        "SHIFT_LEADER",
                        "note",
                        "Led the shift at that place."))
                .post(ROOT));
    }

    private Response objected(Recorded liability) {
        return post(mine.as("worker", leader), liability, "objection", GROUNDS);
    }

    private static Response decide(RequestSpecification by, Recorded liability, String outcome) {
        return post(by, liability, "objection-decision", Map.of("outcome", outcome, "reasons", "The shift's record."));
    }

    private static Response post(RequestSpecification by, Recorded liability, String step, Map<String, Object> body) {
        return by.header("If-Match", liability.tag()).body(body).post(ROOT + "/" + liability.id() + "/" + step);
    }

    private Response shown(Recorded liability) {
        return mine.as("worker", leader).get(ROOT + "/" + liability.id());
    }

    private RequestSpecification reviewer(String staffNo) {
        return mine.as(Tokens.of("appeal-reviewer").staffNo(staffNo));
    }

    private RequestSpecification union() {
        return mine.as(Tokens.of("union").staffNo("900070"));
    }
}
