package io.lamproom.conduct.refusal;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.testing.RosterFixture.Person;
import io.lamproom.testing.Tokens;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** Refusals of a test's mine, by HTTP. */
final class Refusals {

    static final String ROOT = "/api/v1/unsafe-work-refusals";
    static final String REVIEWS = "/api/v1/refusal-reviews";

    private final ConductMine mine;
    private final String place;

    Refusals(ConductMine mine) {
        this.mine = mine;
        this.place = mine.place();
    }

    RequestSpecification union() {
        return mine.as(Tokens.of("union").staffNo("900007"));
    }

    /** Five hours ago; the staff number is null where the caller speaks for themselves. */
    Map<String, Object> report(String staffNo) {
        Map<String, Object> report = new HashMap<>();
        report.put("staffNo", staffNo);
        report.put("placeId", place);
        report.put(
                "occurredAt", OffsetDateTime.now(ZoneOffset.UTC).minusHours(5).toString());
        report.put("instruction", "Go under the unbolted roof.");
        report.put("reason", "Two metres without support.");
        return report;
    }

    Recorded reported(Person worker) {
        return Recorded.of(mine.as("worker", worker).body(report(null)).post(ROOT));
    }

    /** Just now, after all that was put on record before. */
    Recorded reportedNow(Person worker) {
        Map<String, Object> report = report(null);
        report.put("occurredAt", OffsetDateTime.now(ZoneOffset.UTC).toString());
        return Recorded.of(mine.as("worker", worker).body(report).post(ROOT));
    }

    /** Looks until nothing new has befallen anybody. */
    static void look() {
        WatchRefusals watch = CDI.current().select(WatchRefusals.class).get();
        while (watch.pass() > 0) {
            // those of other mines too
        }
    }
}
