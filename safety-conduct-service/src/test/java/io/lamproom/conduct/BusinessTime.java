package io.lamproom.conduct;

import io.restassured.RestAssured;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * The service's business clock in a test.
 *
 * @param management where the service is managed
 */
public record BusinessTime(URI management) {

    public void ahead(Duration offset) {
        RestAssured.given()
                .contentType("application/json")
                .body(Map.of("offset", offset.toString()))
                .put(management.resolve("/clock"))
                .then()
                .statusCode(200);
    }

    public void reset() {
        ahead(Duration.ZERO);
    }
}
