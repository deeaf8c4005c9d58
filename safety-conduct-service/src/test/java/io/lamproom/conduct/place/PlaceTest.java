package io.lamproom.conduct.place;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class PlaceTest {

    private static final String PLACES = "/api/v1/places";

    @Inject
    DataSource dataSource;

    @Inject
    BusinessClock clock;

    @Test
    void aPlaceIsKnownByItsCodeUntilItIsClosed() {
        ConductMine mine = ConductMine.open(dataSource);
        Map<String, Object> gate = Map.of("code", "GATE", "name", "Main gate", "underground", false);
        Recorded place = Recorded.of(mine.verifier().body(gate).post(PLACES));

        mine.verifier().body(gate).post(PLACES).then().statusCode(409).body("code", equalTo("place-code-taken"));
        mine.inspector().get(PLACES + "?on=" + clock.today()).then().body("items.code", hasItem("GATE"));

        LocalDate tomorrow = clock.today().plusDays(1);
        mine.verifier()
                .header("If-Match", place.tag())
                .body(Map.of("on", tomorrow.minusDays(2).toString()))
                .post(PLACES + "/" + place.id() + "/closure")
                .then()
                .statusCode(422)
                .body("code", equalTo("place-closure-backdated"));
        Recorded closed = Recorded.of(mine.verifier()
                .header("If-Match", place.tag())
                .body(Map.of("on", tomorrow.toString()))
                .post(PLACES + "/" + place.id() + "/closure"));
        mine.inspector().get(PLACES + "?on=" + tomorrow).then().body("items.code", not(hasItem("GATE")));
        mine.verifier()
                .header("If-Match", closed.tag())
                .body(Map.of("name", "Old gate", "underground", false))
                .put(PLACES + "/" + place.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("place-closed"));
    }

    @Test
    void aPlaceIsOfASectionOfItsMine() {
        ConductMine mine = ConductMine.open(dataSource);

        Map<String, Object> place =
                Map.of("code", "X", "name", "X", "underground", true, "sectionId", UUID.randomUUID());

        // until the roster is known to its end the service cannot tell and answers 503
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> mine.verifier()
                        .body(place)
                        .post(PLACES)
                        .then()
                        .statusCode(422)
                        .body("code", equalTo("unit-unknown"))
                        .body("errors[0].pointer", equalTo("/sectionId")));
    }
}
