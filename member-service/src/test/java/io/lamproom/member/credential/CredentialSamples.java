package io.lamproom.member.credential;

import io.lamproom.member.TestMine;
import io.lamproom.member.access.FeatureSamples;
import io.lamproom.member.access.Line;
import io.lamproom.testing.Sample;
import java.util.Map;
import java.util.Optional;

/** Cards, lamps and self-rescuers. */
public class CredentialSamples implements FeatureSamples {

    private static final String ROOT = "/api/v1/credentials";

    private Map<String, Object> issue;
    private String card;

    @Override
    public void prepare(TestMine mine, Line first, Line second) {
        issue = Map.of("workerId", first.worker().id(), "kind", "CARD", "number", "00001", "from", "2026-01-01");
        card = TestMine.made(mine.hr().body(issue).post(ROOT));
    }

    @Override
    public Optional<Sample> sample(String operation) {
        return Optional.ofNullable(
                switch (operation) {
                    case "listCredentials" -> Sample.list(ROOT, card);
                    case "getCredential" -> Sample.record(ROOT + "/" + card);
                    case "issueCredential" -> Sample.record(ROOT).body(issue).outsideIs(422);
                    case "endCredential" ->
                        Sample.record(ROOT + "/" + card + "/closure")
                                .body(Map.of("to", "2026-02-01", "reason", "LOST"));
                    default -> null;
                });
    }
}
