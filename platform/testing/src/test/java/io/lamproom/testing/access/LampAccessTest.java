package io.lamproom.testing.access;

import static io.restassured.RestAssured.given;

import io.lamproom.platform.security.Role;
import io.lamproom.testing.AccessMatrix;
import io.lamproom.testing.AccessPeople;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Sample;
import io.lamproom.testing.Tokens;
import io.lamproom.testing.lamp.LampReaches;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;

/** The access matrix, walked on a made-up service whose roles all reach a whole mine. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class LampAccessTest extends AccessMatrix {

    private final String mine = "M" + UUID.randomUUID();

    @Override
    protected AccessPeople people() {
        return new AccessPeople() {
            @Override
            public String mine() {
                return mine;
            }

            @Override
            public String otherMine() {
                return "other";
            }

            @Override
            public String inside(Role role) {
                return "1";
            }

            @Override
            public String outside(Role role) {
                return "2";
            }

            @Override
            public String nobody() {
                return "3";
            }
        };
    }

    @Override
    protected Sample sample(String operation) {
        return switch (operation) {
            case "issueLamp" -> Sample.record("/api/v1/lamps").body(lamp());
            case "getLamp" -> Sample.record("/api/v1/lamps/" + issued().path("id"));
            case "dimLamp" -> {
                Response lamp = issued();
                yield Sample.record("/api/v1/lamps/" + lamp.path("id") + "/brightness")
                        .header("If-Match", lamp.header("ETag"))
                        .body(Map.of("lumens", 1))
                        .insideIs(200);
            }
            case "listLamps" -> Sample.list("/api/v1/lamps", issued().path("id"));
            case "breakLamp" -> Sample.open("/api/v1/lamps/broken").insideIs(500);
            default -> throw new AssertionError("no sample of " + operation);
        };
    }

    private Map<String, Object> lamp() {
        return Map.of(
                "mineId",
                LampReaches.mineId(mine),
                "number",
                UUID.randomUUID().toString().substring(0, 8),
                "lumens",
                10);
    }

    private Response issued() {
        return given().header(
                        "Authorization",
                        "Bearer " + Tokens.of("dispatch").mine(mine).sign())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(lamp())
                .post("/api/v1/lamps");
    }
}
