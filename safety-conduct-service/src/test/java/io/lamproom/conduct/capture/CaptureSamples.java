package io.lamproom.conduct.capture;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.access.FeatureSamples;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.Sample;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The requests about capture in bulk in the access test. */
public class CaptureSamples implements FeatureSamples {

    private static final String BULK = "/api/v1/violations/bulk";
    private static final String HELD = "/api/v1/violations/held";

    private final String held = Ids.next().toString();
    private Map<String, Object> batch;
    private LocalDate today;

    @Override
    public void prepare(ConductMine mine) {
        today = CDI.current().select(BusinessClock.class).get().today();
        Map<String, Object> good = mine.report();
        good.put("id", Ids.next().toString());
        batch = Map.of("items", List.of(good));
        Map<String, Object> unmatched = mine.report();
        unmatched.put("id", held);
        unmatched.put("behaviourCode", "NONE");
        mine.program("conduct:report")
                .body(Map.of("hold", true, "items", List.of(unmatched)))
                .post(BULK)
                .then()
                .statusCode(207);
    }

    @Override
    public Optional<Sample> sample(String operation) {
        return Optional.ofNullable(
                switch (operation) {
                    // of another mine: each item is answered for itself, and each id as never received
                    case "captureViolations" ->
                        Sample.open(BULK).body(batch).insideIs(207).outsideIs(207);
                    case "reconcileViolations" ->
                        Sample.open(BULK + "/reconciliation")
                                .body(Map.of("ids", List.of(held)))
                                .insideIs(200);
                    // of another mine: it is that mine's day
                    case "getCaptureDay" -> Sample.open(BULK + "/days/" + today).insideIs(200);
                    case "listHeldReports" -> Sample.list(HELD + "?limit=200", held);
                    case "getHeldReport" -> Sample.record(HELD + "/" + held);
                    case "repairHeldReport" ->
                        Sample.record(HELD + "/" + held + "/repair")
                                .header("If-Match", "\"7\"")
                                .body(Map.of("behaviourCode", ConductMine.SERIOUS));
                    case "discardHeldReport" ->
                        Sample.record(HELD + "/" + held + "/discarding")
                                .header("If-Match", "\"7\"")
                                .body(Map.of("reason", "-"));
                    default -> null;
                });
    }
}
