package io.lamproom.member.vanguard;

import io.lamproom.member.TestMine;
import io.lamproom.member.access.FeatureSamples;
import io.lamproom.member.access.Line;
import io.lamproom.testing.Sample;
import java.util.Map;
import java.util.Optional;

/** The requests about zones in the access test; its worker is a Party member by the samples of memberships. */
public class ZoneSamples implements FeatureSamples {

    private Line line;
    private String zone;

    @Override
    public void prepare(TestMine mine, Line first, Line second) {
        line = first;
        zone = TestMine.made(mine.party().body(body()).post("/api/v1/responsibility-zones"));
    }

    @Override
    public Optional<Sample> sample(String operation) {
        String path = "/api/v1/responsibility-zones/" + zone;
        return Optional.ofNullable(
                switch (operation) {
                    case "listZones" -> Sample.list("/api/v1/responsibility-zones", zone);
                    case "getZone" -> Sample.record(path);
                    case "setUpZone" ->
                        Sample.record("/api/v1/responsibility-zones")
                                .body(body())
                                .outsideIs(422);
                    case "handOverZone" ->
                        Sample.record(path + "/holders")
                                .body(Map.of("workerId", line.worker().id(), "from", "2026-02-01"));
                    case "closeZone" -> Sample.record(path + "/closure").body(Map.of("to", "2026-02-01"));
                    default -> null;
                });
    }

    private Map<String, Object> body() {
        return Map.of(
                "branchId",
                line.branch(),
                "kind",
                "VANGUARD_POST",
                "name",
                "采煤机先锋岗",
                "unitId",
                line.team(),
                "workerId",
                line.worker().id(),
                "from",
                "2026-01-01");
    }
}
