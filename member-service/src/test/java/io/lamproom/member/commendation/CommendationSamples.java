package io.lamproom.member.commendation;

import io.lamproom.member.TestMine;
import io.lamproom.member.access.FeatureSamples;
import io.lamproom.member.access.Line;
import io.lamproom.testing.Sample;
import java.util.Map;
import java.util.Optional;

/** The requests about commendations in the access test. */
public class CommendationSamples implements FeatureSamples {

    private Line line;
    private String commendation;

    @Override
    public void prepare(TestMine mine, Line first, Line second) {
        line = first;
        commendation = TestMine.made(mine.party().body(body()).post("/api/v1/commendations"));
    }

    @Override
    public Optional<Sample> sample(String operation) {
        String path = "/api/v1/commendations/" + commendation;
        return Optional.ofNullable(
                switch (operation) {
                    case "listCommendations" -> Sample.list("/api/v1/commendations?limit=200", commendation);
                    case "getCommendation" -> Sample.record(path);
                    case "proposeCommendation" ->
                        Sample.record("/api/v1/commendations").body(body()).outsideIs(422);
                    case "decideCommendation" ->
                        Sample.record(path + "/decision").body(Map.of("confirmed", true));
                    case "revokeCommendation" ->
                        Sample.record(path + "/revocation").body(Map.of("reason", "事迹不实"));
                    default -> null;
                });
    }

    private Map<String, Object> body() {
        return Map.of(
                "workerId",
                line.worker().id(),
                "kind",
                "GOOD_DEED",
                "level",
                "SECTION",
                "on",
                "2026-10-18",
                "title",
                "及时制止工友空顶作业");
    }
}
