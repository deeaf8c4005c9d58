package io.lamproom.conduct.points;

import io.lamproom.conduct.ConductMine;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** What a mine's thresholds have proposed. */
record Proposals(ConductMine mine) {

    ValidatableResponse in(String status) {
        return mine.verifier()
                .get("/api/v1/points-proposals?status=" + status)
                .then()
                .statusCode(200);
    }

    Response decide(RequestSpecification by, String id, String step) {
        String path = "/api/v1/points-proposals/" + id;
        return by.header("If-Match", mine.verifier().get(path).header("ETag"))
                .body(Map.of("reasons", "Talked with."))
                .post(path + "/" + step);
    }
}
