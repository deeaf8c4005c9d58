package io.lamproom.testing.security;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.lamproom.testing.lamp.LampReaches;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A token is verified once a minute; that it was good lends nothing to another token, nor to itself once it is over. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class RememberedTokensTest {

    private final String mine = "M" + UUID.randomUUID().toString().substring(0, 8);
    private final String otherMine = "N" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aTokenThatWasGoodIsRefusedOnceItExpires() {
        String token = dispatcherOf(mine).validFor(Duration.ofSeconds(3)).sign();
        by(token).get("/api/v1/lamps").then().statusCode(200);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> by(token).get("/api/v1/lamps").statusCode() == 401);
        by(token).get("/api/v1/lamps").then().body("code", equalTo("token-invalid"));
    }

    @Test
    void eachTokenAnswersForItsOwnCaller() {
        String token = dispatcherOf(mine).sign();
        String other = dispatcherOf(otherMine).sign();
        by(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("mineId", LampReaches.mineId(mine), "number", "A-1", "lumens", 10))
                .post("/api/v1/lamps")
                .then()
                .statusCode(201);

        for (int turn = 0; turn < 3; turn++) {
            by(token).get("/api/v1/lamps").then().statusCode(200).body("items", hasSize(1));
            by(other).get("/api/v1/lamps").then().statusCode(200).body("items", hasSize(0));
        }
    }

    @Test
    void theSignatureOfAGoodTokenDoesNotCarryOtherClaims() {
        String[] good = dispatcherOf(mine).sign().split("\\.");
        by(String.join(".", good)).get("/api/v1/lamps").then().statusCode(200);
        String[] other = dispatcherOf(otherMine).sign().split("\\.");

        by(String.join(".", good[0], other[1], good[2]))
                .get("/api/v1/lamps")
                .then()
                .statusCode(401);
    }

    @Test
    void aTokenOfAStrangersKeyStaysRefused() {
        String token = dispatcherOf(mine).wrongKey().sign();
        for (int turn = 0; turn < 2; turn++) {
            by(token).get("/api/v1/lamps").then().statusCode(401);
        }
    }

    private static Tokens dispatcherOf(String mine) {
        return Tokens.of("dispatch").mine(mine);
    }

    private static RequestSpecification by(String token) {
        return given().contentType("application/json").auth().oauth2(token);
    }
}
