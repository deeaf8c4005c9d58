package io.lamproom.conduct.hold;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.access.FeatureSamples;
import io.lamproom.testing.Sample;
import java.util.Map;
import java.util.Optional;

/** The requests about holds in the access test. */
public class HoldSamples implements FeatureSamples {

    private ConductMine mine;
    private String interim;
    private String today;

    @Override
    public void prepare(ConductMine mine) {
        this.mine = mine;
        interim = mine.inspector()
                .body(interimBody())
                .post("/api/v1/interim-holds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        today = mine.as("team-leader", mine.roster().first().teamLeader())
                .body(Holds.todayBody(mine.subject()))
                .post("/api/v1/today-holds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Staff numbers are those of the caller's own mine: in another they name somebody there. */
    @Override
    public Optional<Sample> sample(String operation) {
        return Optional.ofNullable(
                switch (operation) {
                    // who is reached is held already; and a leader who is not underground sends nobody up
                    case "placeInterimHold" ->
                        Sample.record("/api/v1/interim-holds")
                                .body(interimBody())
                                .insideIs(201, 409, 422)
                                .outsideIs(201, 409, 422, 503);
                    case "placeTodayHold" ->
                        Sample.record("/api/v1/today-holds")
                                .body(Holds.todayBody(mine.subject()))
                                .insideIs(201, 409)
                                .outsideIs(201, 409, 422, 503);
                    case "extendInterimHold" ->
                        Sample.record("/api/v1/interim-holds/" + interim + "/extension")
                                .header("If-Match", "\"7\"")
                                .body(Map.of("until", "2026-01-01T00:00:00Z", "reason", "-"));
                    case "getInterimHold" -> Sample.record("/api/v1/interim-holds/" + interim);
                    case "listInterimHolds" -> Sample.list("/api/v1/interim-holds", interim);
                    case "getTodayHold" -> Sample.record("/api/v1/today-holds/" + today);
                    case "listTodayHolds" -> Sample.list("/api/v1/today-holds", today);
                    default -> null;
                });
    }

    private Map<String, Object> interimBody() {
        return Map.of("staffNo", mine.subject().staffNo(), "place", "2301", "reason", "Seems unwell.");
    }
}
