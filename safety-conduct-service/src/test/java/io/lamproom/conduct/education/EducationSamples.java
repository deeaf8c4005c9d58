package io.lamproom.conduct.education;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.access.FeatureSamples;
import io.lamproom.testing.Sample;
import java.util.Map;
import java.util.Optional;

/** The requests about the way back to work in the access test. */
public class EducationSamples implements FeatureSamples {

    private String path;

    @Override
    public void prepare(ConductMine mine) {
        path = "/api/v1/violations/" + mine.confirmed(mine.report()).id();
    }

    @Override
    public Optional<Sample> sample(String operation) {
        return Optional.ofNullable(
                switch (operation) {
                    case "beginEducation" -> step("education", Map.of());
                    case "approveReturn" -> step("return-approval", Map.of());
                    case "beginFollowUp" -> step("follow-up", Map.of());
                    case "closeViolation" -> step("closure", Map.of());
                    case "handOverViolation" -> step("handover", Map.of("closedAs", "LEFT"));
                    case "annulViolation" -> step("annulment", ConductMine.annulment());
                    case "getReturnPath" -> Sample.record(path + "/return-path");
                    default -> null;
                });
    }

    /** The steps themselves are of other tests: here a version that is not the newest will do. */
    private Sample step(String name, Map<String, ?> body) {
        return Sample.record(path + "/" + name).header("If-Match", "\"0\"").body(body);
    }
}
