package io.lamproom.conduct.leadershift;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.RosterFixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class LeaderShiftFlowTest {

    private static final String ROOT = "/api/v1/leader-shifts";

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    @Test
    void aLeaderGoesDownComesUpHandsOverAndTheMonthIsPublished() {
        ConductMine mine = ConductMine.open(dataSource);
        Person leader = mine.roster().first().functionalManager();
        Person other = mine.roster().second().functionalManager();
        String place = mine.place();
        Map<String, Object> plan =
                Map.of("leaderId", leader.id(), "plannedOn", clock.today().toString(), "shift", "MORNING");
        Recorded shift = Recorded.of(mine.verifier().body(plan).post(ROOT));
        mine.verifier()
                .body(plan)
                .post(ROOT)
                .then()
                .statusCode(409)
                .body("code", equalTo("leader-shift-planned-already"));
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        Map<String, Object> descent =
                Map.of("at", now.minus(Duration.ofMinutes(10)).toString());

        mine.as("mine-leader", other)
                .header("If-Match", shift.tag())
                .body(descent)
                .post(ROOT + "/" + shift.id() + "/descent")
                .then()
                .statusCode(422)
                .body("code", equalTo("leader-shift-of-another"));
        mine.as("functional-manager", other).get(ROOT + "/" + shift.id()).then().statusCode(404);
        shift = Recorded.of(mine.as("functional-manager", leader)
                .header("If-Match", shift.tag())
                .body(descent)
                .post(ROOT + "/" + shift.id() + "/descent"));
        Recorded.of(mine.as("functional-manager", leader)
                .header("If-Match", shift.tag())
                .body(Map.of(
                        "at", now.toString(),
                        "routePlaceIds", List.of(place),
                        "dangerIds", List.of(),
                        "handedOverTo", other.id(),
                        "handover", "Watch the pump at the low point."))
                .post(ROOT + "/" + shift.id() + "/ascent"));

        mine.as("functional-manager", leader)
                .get(ROOT)
                .then()
                .body("items.id", contains(shift.id()))
                .body("items[0].status", equalTo("UP"))
                .body("items[0].routePlaceIds", contains(place));
        mine.as("worker", mine.subject())
                .get(ROOT + "/months/" + YearMonth.from(clock.today()))
                .then()
                .statusCode(200)
                .body("planned", equalTo(1))
                .body("led", equalTo(1))
                .body("leaders.leaderId", contains(leader.id().toString()));
        mine.verifier().get("/api/v1/place-coverage?visited=true").then().body("items.placeId", hasItem(place));
        mine.verifier().get(ROOT + "/months/2026-13").then().statusCode(400);
    }

    @Test
    void aShiftIsOneOfTheMinesShiftTable() {
        ConductMine mine = ConductMine.open(dataSource);

        mine.verifier()
                .body(Map.of(
                        "leaderId",
                        mine.subject().id(),
                        "plannedOn",
                        clock.today().toString(),
                        "shift",
                        "DOG_WATCH"))
                .post(ROOT)
                .then()
                .statusCode(422)
                .body("code", equalTo("shift-unknown"));
    }
}
