package io.lamproom.conduct.pattern;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.access.FeatureSamples;
import io.lamproom.testing.Sample;
import java.util.Map;
import java.util.Optional;

/** The requests about pattern reviews in the access test: one of dangers that the first line's team answers for. */
public class PatternSamples implements FeatureSamples {

    private String review;

    @Override
    public void prepare(ConductMine mine) {
        new Patterns(mine).dangers(4, mine.place(), "MACHINE");
        Patterns.look();
        review = mine.verifier().get(Patterns.ROOT).path("items[0].id");
    }

    @Override
    public Optional<Sample> sample(String operation) {
        String path = Patterns.ROOT + "/" + review;
        return Optional.ofNullable(
                switch (operation) {
                    case "listPatternReviews" -> Sample.list(Patterns.ROOT + "?limit=200", review);
                    case "getPatternReview" -> Sample.record(path);
                    case "actOnPattern" -> Sample.record(path + "/measure").body(Map.of("note", "Doors exchanged."));
                    case "dismissPattern" -> Sample.record(path + "/dismissal").body(Map.of("note", "One door."));
                    default -> null;
                });
    }
}
