package io.lamproom.conduct.evidence;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.platform.ids.Ids;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** Pictures, and records that take them, of a test's mine, by HTTP. */
record Evidences(ConductMine mine) {

    /** In the first line's team. */
    Recorded danger(RequestSpecification by) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("placeId", mine.place());
        report.put("unitId", mine.roster().first().teamId().toString());
        report.put("source", "ROUTINE");
        report.put("discipline", "VENTILATION");
        report.put("factor", "ENVIRONMENT");
        report.put("grade", "C");
        report.put("handling", "BY_DEADLINE");
        report.put("foundAt", before());
        report.put("description", "The air door does not close by itself.");
        return Recorded.of(by.body(report).post("/api/v1/dangers"));
    }

    /** In the first line's team. */
    Recorded incident(RequestSpecification by) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("kind", "NEAR_MISS");
        report.put("placeId", mine.place());
        report.put("unitId", mine.roster().first().teamId().toString());
        report.put("occurredAt", before());
        report.put("description", "A bolt fell.");
        return Recorded.of(by.body(report).post("/api/v1/incidents"));
    }

    static String ofViolation(Recorded violation) {
        return "/api/v1/violations/" + violation.id() + "/evidence";
    }

    Response post(RequestSpecification by, String path, byte[] picture) {
        return by.contentType("image/jpeg")
                .header("Idempotency-Key", Ids.next().toString())
                .body(picture)
                .post(path);
    }

    /** A picture that must be taken. */
    Response add(RequestSpecification by, String path, byte[] picture) {
        Response answer = post(by, path, picture);
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.statusCode() + " " + answer.asString());
        }
        return answer;
    }

    private static String before() {
        return OffsetDateTime.now(ZoneOffset.UTC).minus(Duration.ofHours(2)).toString();
    }
}
