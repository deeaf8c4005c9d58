package io.lamproom.conduct.trip;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.access.FeatureSamples;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.Sample;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The requests about trips in the access test. */
public class TripSamples implements FeatureSamples {

    private static final String ROOT = "/api/v1/underground-trips";

    private final String trip = Ids.next().toString();
    private Map<String, Object> batch;
    private String shift;
    private String day;

    @Override
    public void prepare(ConductMine mine) {
        BusinessClock clock = CDI.current().select(BusinessClock.class).get();
        batch = Map.of(
                "items",
                List.of(Map.of(
                        "id",
                        trip,
                        "workerId",
                        mine.subject().id().toString(),
                        "downAt",
                        clock.now().minus(Duration.ofHours(3)).toString())));
        mine.program("trips:write").body(batch).post(ROOT).then().statusCode(207);
        day = ROOT + "/days/" + clock.today();
        shift = ROOT + "/shifts/" + clock.today().minusDays(2) + "/NIGHT";
    }

    @Override
    public Optional<Sample> sample(String operation) {
        return Optional.ofNullable(
                switch (operation) {
                    // of another mine: each item is answered for itself
                    case "recordTrips" -> Sample.open(ROOT).body(batch).insideIs(207);
                    case "reconcileTrips" ->
                        Sample.open(ROOT + "/reconciliation")
                                .body(Map.of("ids", List.of(trip)))
                                .insideIs(200);
                    case "getTripDay" -> Sample.open(day).insideIs(200);
                    case "listTrips" -> Sample.list(ROOT + "?limit=200", trip);
                    // of another mine: it is that mine's shift
                    case "getTripShift" -> Sample.open(shift).insideIs(200);
                    case "tellTripShift" ->
                        Sample.open(shift).body(Map.of("complete", false)).insideIs(200);
                    default -> null;
                });
    }
}
