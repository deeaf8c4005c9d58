package io.lamproom.member.directive;

import static io.lamproom.member.TestMine.made;

import io.lamproom.member.TestMine;
import io.lamproom.member.access.FeatureSamples;
import io.lamproom.member.access.Line;
import io.lamproom.testing.Sample;
import java.util.Map;
import java.util.Optional;

/** The requests about directives in the access test. */
public class DirectiveSamples implements FeatureSamples {

    private Line line;
    private String directive;

    @Override
    public void prepare(TestMine mine, Line first, Line second) {
        line = first;
        directive = made(mine.party().body(body("矿党〔2026〕1号")).post("/api/v1/directives"));
    }

    @Override
    public Optional<Sample> sample(String operation) {
        String path = "/api/v1/directives/" + directive;
        Map<String, Object> done = Map.of("on", "2026-02-01", "text", "落实");
        return Optional.ofNullable(
                switch (operation) {
                    case "listDirectives" -> Sample.list("/api/v1/directives?limit=200", directive);
                    case "getDirective" -> Sample.record(path);
                    case "receiveDirective" ->
                        Sample.record("/api/v1/directives")
                                .body(body("矿党〔2026〕2号"))
                                .outsideIs(422);
                    case "relayDirective" ->
                        Sample.record(path + "/relays").body(Map.of("teamId", line.team(), "on", "2026-01-20"));
                    case "actOnDirective" -> Sample.record(path + "/action").body(done);
                    case "evidenceDirective" ->
                        Sample.record(path + "/evidence").body(done);
                    default -> null;
                });
    }

    private Map<String, Object> body(String reference) {
        return Map.of(
                "branchId",
                line.branch(),
                "source",
                "矿党委",
                "reference",
                reference,
                "title",
                "通知",
                "receivedOn",
                "2026-01-10",
                "dueOn",
                "2026-03-01");
    }
}
