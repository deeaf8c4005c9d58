package io.lamproom.conduct.personalfile;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.access.FeatureSamples;
import io.lamproom.testing.Sample;
import java.util.Map;
import java.util.Optional;

/** The requests for personal files in the access test. */
public class PersonalFileSamples implements FeatureSamples {

    private String path;

    @Override
    public void prepare(ConductMine mine) {
        path = "/api/v1/personal-files/conduct/" + mine.subject().id();
    }

    @Override
    public Optional<Sample> sample(String operation) {
        return Optional.ofNullable(
                switch (operation) {
                    case "getConductPersonalFile" -> Sample.record(path);
                    case "copyConductPersonalFile" ->
                        Sample.record(path + "/copies")
                                .body(Map.of("ground", "ASKED_IN_WRITING", "askedOn", "2026-11-20"));
                    default -> null;
                });
    }
}
