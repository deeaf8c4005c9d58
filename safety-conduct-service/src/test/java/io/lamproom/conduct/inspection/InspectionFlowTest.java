package io.lamproom.conduct.inspection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class InspectionFlowTest {

    private static final String ROOT = "/api/v1/inspections";

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    private ConductMine mine;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
    }

    @Test
    void aPlaceIsCoveredByARoundThatFoundNothing() {
        String visited = mine.place();
        String leftOut = mine.place();
        Recorded round = planned(visited, leftOut);

        coverage(false).body("items.placeId.size()", equalTo(2));
        Recorded.of(result(round, List.of(visited), List.of()));
        coverage(true).body("items.placeId", contains(visited)).body("items[0].visits", equalTo(1));
        coverage(false).body("items.placeId", contains(leftOut));
        mine.verifier()
                .get(ROOT + "/" + round.id())
                .then()
                .body("status", equalTo("DONE"))
                .body("nothingFound", equalTo(true));
    }

    @Test
    void aRoundFindsOnlyWhatWasFoundOnIt() {
        String visited = mine.place();
        String elsewhere = mine.place();
        Recorded round = planned(visited, elsewhere);
        String here = danger(visited);
        String there = danger(elsewhere);

        result(round, List.of(visited), List.of(there))
                .then()
                .statusCode(422)
                .body("code", equalTo("danger-of-another-round"))
                .body("errors[0].pointer", equalTo("/dangerIds"));
        Recorded.of(result(round, List.of(visited), List.of(here)));
        mine.verifier()
                .get(ROOT + "/" + round.id())
                .then()
                .body("dangerIds", contains(here))
                .body("nothingFound", equalTo(false));
    }

    @Test
    void aPlanLiesAhead() {
        mine.verifier()
                .body(plan(clock.today().minusDays(1).toString(), mine.place()))
                .post(ROOT)
                .then()
                .statusCode(422)
                .body("code", equalTo("plan-backdated"));
    }

    private Recorded planned(String... places) {
        return Recorded.of(
                mine.verifier().body(plan(clock.today().toString(), places)).post(ROOT));
    }

    private Map<String, Object> plan(String day, String... places) {
        return Map.of(
                "kind", "ROUTINE", "inspectorId", mine.subject().id(), "plannedOn", day, "placeIds", List.of(places));
    }

    private Response result(Recorded round, List<String> visited, List<String> dangers) {
        return mine.inspector()
                .header("If-Match", round.tag())
                .body(Map.of("doneAt", now(), "visitedPlaceIds", visited, "dangerIds", dangers, "note", "Seen."))
                .post(ROOT + "/" + round.id() + "/result");
    }

    private String danger(String place) {
        return Recorded.of(mine.inspector()
                        .body(Map.of(
                                "placeId", place,
                                "source", "INSPECTION",
                                "discipline", "VENTILATION",
                                "factor", "ENVIRONMENT",
                                "grade", "D",
                                "handling", "ON_THE_SPOT",
                                "foundAt", now(),
                                "description", "Door open."))
                        .post("/api/v1/dangers"))
                .id();
    }

    private ValidatableResponse coverage(boolean visited) {
        return mine.verifier()
                .get("/api/v1/place-coverage?visited=" + visited)
                .then()
                .statusCode(200);
    }

    private static String now() {
        return OffsetDateTime.now(ZoneOffset.UTC).toString();
    }
}
