package io.lamproom.conduct.notice;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.access.FeatureSamples;
import io.lamproom.testing.Sample;
import java.util.Map;
import java.util.Optional;

/** The requests about notices in the access test. */
public class NoticeSamples implements FeatureSamples {

    private String path;

    @Override
    public void prepare(ConductMine mine) {
        path = "/api/v1/violations/" + mine.confirmed(mine.report()).id();
    }

    @Override
    public Optional<Sample> sample(String operation) {
        return Optional.ofNullable(
                switch (operation) {
                    case "printNotice" -> Sample.record(path + "/notice");
                    case "serveNotice" ->
                        Sample.record(path + "/notice")
                                .header("If-Match", "\"0\"")
                                .body(Map.of());
                    case "acknowledgeNotice" ->
                        Sample.record(path + "/acknowledgement")
                                .header("If-Match", "\"0\"")
                                .body(Map.of("answer", "SIGNED"));
                    default -> null;
                });
    }
}
