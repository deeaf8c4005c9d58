package io.lamproom.conduct.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Line;
import io.lamproom.testing.RosterFixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class HoldFlowTest {

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    @TestHTTPResource(value = "", management = true)
    URI management;

    private ConductMine mine;
    private Line line;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        line = mine.roster().first();
    }

    @AfterEach
    void resetClock() {
        moveClock("PT0S");
    }

    @Test
    void anInterimHoldEndsWithTheShiftByItselfAndIsPaid() {
        Recorded hold = Recorded.of(interim(mine.subject().staffNo()));

        get(hold)
                .then()
                .body("kind", equalTo("INTERIM"))
                .body("businessDate", equalTo(clock.today().toString()))
                .body("shift", equalTo(Holds.shiftOf(clock)))
                .body("placing.note", equalTo("Seems unwell."))
                .body("lasts", equalTo(true))
                .body("paid", equalTo(true));
        assertThat(OffsetDateTime.parse(get(hold).path("endsAt")).toInstant()).isEqualTo(endOfShift());

        moveClock("PT8H");

        get(hold).then().body("lasts", equalTo(false));
        assertThat(mine.inspector().get("/api/v1/violations").<Integer>path("items.size()"))
                .isZero();
    }

    @Test
    void whoIsHeldIsNotHeldTwiceAndNobodyHoldsThemselves() {
        interim(mine.subject().staffNo()).then().statusCode(201);
        interim(mine.subject().staffNo()).then().statusCode(409).body("code", equalTo("already-held"));
        interim("no-such").then().statusCode(anyOf(is(422), is(503)));
        mine.as("safety-inspector", mine.subject())
                .body(interimBody(mine.subject().staffNo()))
                .post("/api/v1/interim-holds")
                .then()
                .statusCode(422)
                .body("code", equalTo("decides-about-self"));
    }

    @Test
    void aLeaderSendsSomebodyUpOnlyWhileUndergroundOnALeaderShift() {
        Person leader = line.functionalManager();
        Recorded shift = Recorded.of(mine.verifier()
                .body(Map.of(
                        "leaderId", leader.id(), "plannedOn", clock.today().toString(), "shift", Holds.shiftOf(clock)))
                .post("/api/v1/leader-shifts"));
        mine.as("functional-manager", leader)
                .body(interimBody(mine.subject().staffNo()))
                .post("/api/v1/interim-holds")
                .then()
                .statusCode(422)
                .body("code", equalTo("leader-not-underground"));

        mine.as("functional-manager", leader)
                .header("If-Match", shift.tag())
                .body(Map.of("at", clock.now().toString()))
                .post("/api/v1/leader-shifts/" + shift.id() + "/descent")
                .then()
                .statusCode(200)
                .body("overdue", equalTo(false));

        mine.as("functional-manager", leader)
                .body(interimBody(mine.subject().staffNo()))
                .post("/api/v1/interim-holds")
                .then()
                .statusCode(201);
    }

    @Test
    void whoForgotToSayThatTheyCameUpSendsNobodyUpAndIsShownAsOverdue() {
        Person leader = line.functionalManager();
        Recorded shift = Recorded.of(mine.verifier()
                .body(Map.of(
                        "leaderId", leader.id(), "plannedOn", clock.today().toString(), "shift", Holds.shiftOf(clock)))
                .post("/api/v1/leader-shifts"));
        mine.as("functional-manager", leader)
                .header("If-Match", shift.tag())
                .body(Map.of("at", clock.now().minus(Duration.ofHours(13)).toString()))
                .post("/api/v1/leader-shifts/" + shift.id() + "/descent")
                .then()
                .statusCode(200)
                .body("overdue", equalTo(true));

        mine.verifier()
                .get("/api/v1/leader-shifts?status=DOWN")
                .then()
                .body("items.id", contains(shift.id()))
                .body("items.overdue", contains(true));
        mine.as("functional-manager", leader)
                .body(interimBody(mine.subject().staffNo()))
                .post("/api/v1/interim-holds")
                .then()
                .statusCode(422)
                .body("code", equalTo("leader-not-underground"));
    }

    @Test
    void theSafetyDepartmentExtendsOnceToThreeDaysWhileItLasts() {
        Recorded hold = Recorded.of(interim(mine.subject().staffNo()));
        OffsetDateTime placed = OffsetDateTime.parse(get(hold).path("placing.at"));

        extend(hold, placed.plusDays(3).plusMinutes(1))
                .then()
                .statusCode(422)
                .body("code", equalTo("hold-extension-outside"))
                .body("errors[0].pointer", equalTo("/until"));
        Recorded extended = Recorded.of(extend(hold, placed.plusDays(3)));
        get(extended).then().body("extension.staffNo", equalTo("900002")).body("lasts", equalTo(true));
        assertThat(OffsetDateTime.parse(get(extended).path("endsAt"))).isEqualTo(placed.plusDays(3));
        extend(extended, placed.plusDays(2)).then().statusCode(409).body("code", equalTo("transition-not-allowed"));

        Recorded lapsed = Recorded.of(interim(line.member().staffNo()));
        moveClock("PT9H");
        extend(lapsed, placed.plusDays(2)).then().statusCode(422).body("code", equalTo("hold-lapsed"));
    }

    @Test
    void theCheckBeforeAShiftKeepsSomeoneFromItAndSaysNothingToOthers() {
        Recorded hold = Recorded.of(today(Holds.todayBody(mine.subject())));

        mine.as("section-head", line.sectionHead())
                .get("/api/v1/today-holds/" + hold.id())
                .then()
                .statusCode(200)
                .body("cause", equalTo("FATIGUE"))
                .body("place", nullValue())
                .body("lasts", equalTo(true));
        mine.inspector().get("/api/v1/today-holds/" + hold.id()).then().statusCode(403);
        mine.as("team-leader", mine.roster().second().teamLeader())
                .get("/api/v1/today-holds/" + hold.id())
                .then()
                .statusCode(404);
        mine.inspector().get("/api/v1/interim-holds/" + hold.id()).then().statusCode(404);
    }

    @Test
    void aHoldOfTodayIsOfAShiftThatIsNotOverAndNotOfALaterDay() {
        Map<String, Object> body = new HashMap<>(Holds.todayBody(mine.subject()));
        body.put("businessDate", clock.today().minusDays(1).toString());
        today(body).then().statusCode(422).body("code", equalTo("shift-is-over"));
        body.put("businessDate", clock.today().plusDays(2).toString());
        today(body).then().statusCode(422).body("code", equalTo("shift-not-yet"));
        body.put("businessDate", clock.today().toString());
        body.put("shift", "NO-SUCH");
        today(body).then().statusCode(422).body("code", equalTo("shift-unknown"));
    }

    private Instant endOfShift() {
        LocalTime end =
                switch (Holds.shiftOf(clock)) {
                    case "NIGHT" -> LocalTime.of(8, 0);
                    case "MORNING" -> LocalTime.of(16, 0);
                    default -> LocalTime.MIDNIGHT;
                };
        return (end == LocalTime.MIDNIGHT ? clock.today().plusDays(1) : clock.today())
                .atTime(end)
                .atZone(clock.zone())
                .toInstant()
                .truncatedTo(ChronoUnit.SECONDS);
    }

    private Map<String, Object> interimBody(String staffNo) {
        return Map.of("staffNo", staffNo, "place", "2301", "reason", "Seems unwell.");
    }

    private Response interim(String staffNo) {
        return mine.inspector().body(interimBody(staffNo)).post("/api/v1/interim-holds");
    }

    private Response today(Map<String, Object> body) {
        return mine.as("team-leader", line.teamLeader()).body(body).post("/api/v1/today-holds");
    }

    private Response extend(Recorded hold, OffsetDateTime until) {
        return mine.verifier()
                .header("If-Match", hold.tag())
                .body(Map.of("until", until.toString(), "reason", "A doctor is to see them."))
                .post("/api/v1/interim-holds/" + hold.id() + "/extension");
    }

    private Response get(Recorded hold) {
        return mine.inspector().get("/api/v1/interim-holds/" + hold.id());
    }

    private void moveClock(String offset) {
        RestAssured.given()
                .contentType("application/json")
                .body(Map.of("offset", offset))
                .put(management.resolve("/clock"))
                .then()
                .statusCode(200);
    }
}
