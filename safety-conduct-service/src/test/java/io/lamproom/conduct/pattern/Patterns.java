package io.lamproom.conduct.pattern;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.platform.time.BusinessClock;
import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** What repeats in a test's mine. */
final class Patterns {

    static final String ROOT = "/api/v1/pattern-reviews";

    private final ConductMine mine;

    Patterns(ConductMine mine) {
        this.mine = mine;
    }

    /** So many dangers of one kind at a place, for which the first line's team answers. */
    void dangers(int count, String place, String factor) {
        for (int i = 0; i < count; i++) {
            Map<String, Object> report = new LinkedHashMap<>();
            report.put("placeId", place);
            report.put("unitId", mine.roster().first().teamId());
            report.put("source", "ROUTINE");
            report.put("discipline", "VENTILATION");
            report.put("factor", factor);
            report.put("grade", "D");
            report.put("handling", "ON_THE_SPOT");
            report.put("foundAt", OffsetDateTime.now(ZoneOffset.UTC).toString());
            report.put("description", "The air door does not close.");
            Recorded.of(mine.inspector().body(report).post("/api/v1/dangers"));
        }
    }

    /** So many irregular acts of the first line's worker. */
    void irregularActs(int count) {
        for (int i = 0; i < count; i++) {
            mine.confirmed(mine.reportOf(
                    mine.subject(),
                    ConductMine.IRREGULAR,
                    OffsetDateTime.now(ZoneOffset.UTC).minusHours(2)));
        }
    }

    /** Rules of the mine's own from today on, which ask for 5 within so many days. */
    Response window(int days) {
        return mine.verifier()
                .body(Map.of(
                        "mineId",
                        mine.roster().mineId().toString(),
                        "kind",
                        "pattern",
                        "from",
                        CDI.current().select(BusinessClock.class).get().today().toString(),
                        "basis",
                        "矿发〔2026〕12号",
                        "rules",
                        Map.of("withinDays", days, "irregularActsInTeam", 5, "dangersInTeam", 5, "dangersAtPlace", 4)))
                .post("/api/v1/conduct-rule-sets");
    }

    static void look() {
        CDI.current().select(OpenPatternReviews.class).get().pass();
    }
}
