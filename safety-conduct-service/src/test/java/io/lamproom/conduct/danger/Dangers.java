package io.lamproom.conduct.danger;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** Dangers of a test's mine, by HTTP. */
final class Dangers {

    static final String ROOT = "/api/v1/dangers";

    private final ConductMine mine;
    private final String place;

    Dangers(ConductMine mine) {
        this.mine = mine;
        this.place = mine.place();
    }

    String team() {
        return mine.roster().first().teamId().toString();
    }

    /** A report that may be sent as it is: grade C, found two hours ago. */
    Map<String, Object> report() {
        return report(Duration.ofHours(2));
    }

    Map<String, Object> report(Duration ago) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("placeId", place);
        report.put("unitId", team());
        report.put("source", "ROUTINE");
        report.put("discipline", "VENTILATION");
        report.put("factor", "ENVIRONMENT");
        report.put("grade", "C");
        report.put("handling", "BY_DEADLINE");
        report.put("foundAt", OffsetDateTime.now(ZoneOffset.UTC).minus(ago).toString());
        report.put("description", "The air door does not close by itself.");
        return report;
    }

    Map<String, Object> assurances(String responsibleId, String deadline) {
        return Map.of(
                "responsibleId",
                responsibleId,
                "measures",
                "Fit a new closing weight.",
                "fundsFen",
                120_000,
                "deadline",
                deadline,
                "plan",
                "A guard at the door until it is done.");
    }

    Map<String, Object> extension(String deadline) {
        return Map.of(
                "deadline", deadline, "reason", "The part comes on Friday.", "interimMeasure", "The guard stays.");
    }

    Recorded reported(RequestSpecification by, Map<String, Object> report) {
        return Recorded.of(by.body(report).post(ROOT));
    }

    Response answer(RequestSpecification by, Recorded danger, String step, Object body) {
        return by.header("If-Match", danger.tag()).body(body).post(ROOT + "/" + danger.id() + "/" + step);
    }

    /** A step that must succeed. */
    Recorded step(RequestSpecification by, Recorded danger, String step, Object body) {
        return Recorded.of(answer(by, danger, step, body));
    }

    RequestSpecification head() {
        return mine.as("section-head", mine.roster().first().sectionHead());
    }
}
