package io.lamproom.member.personalfile;

import io.lamproom.member.TestMine;
import io.lamproom.member.access.FeatureSamples;
import io.lamproom.member.access.Line;
import io.lamproom.testing.Sample;
import java.util.Map;
import java.util.Optional;

/** The requests for personal files in the access test. */
public class PersonalFileSamples implements FeatureSamples {

    private String worker;

    @Override
    public void prepare(TestMine mine, Line first, Line second) {
        worker = first.worker().path();
    }

    @Override
    public Optional<Sample> sample(String operation) {
        return Optional.ofNullable(
                switch (operation) {
                    case "getPersonalFile" -> Sample.record(worker + "/personal-file");
                    case "copyPersonalFile" ->
                        Sample.record(worker + "/personal-file-copies")
                                .body(Map.of("ground", "ASKED_IN_WRITING", "askedOn", "2026-11-20"));
                    default -> null;
                });
    }
}
