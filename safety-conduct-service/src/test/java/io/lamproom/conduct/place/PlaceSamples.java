package io.lamproom.conduct.place;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.access.FeatureSamples;
import io.lamproom.testing.Sample;
import java.util.Map;
import java.util.Optional;

/** The requests about places in the access test. */
public class PlaceSamples implements FeatureSamples {

    private static final String ROOT = "/api/v1/places";

    private String place;
    private int made;

    @Override
    public void prepare(ConductMine mine) {
        place = mine.place();
    }

    @Override
    public Optional<Sample> sample(String operation) {
        String path = ROOT + "/" + place;
        return Optional.ofNullable(
                switch (operation) {
                    case "listPlaces" -> Sample.list(ROOT + "?limit=200", place);
                    case "getPlace" -> Sample.record(path);
                    // of another mine: it goes on that mine's list
                    case "addPlace" ->
                        Sample.open(ROOT)
                                .body(Map.of("code", "N-" + ++made, "name", "Main gate", "underground", false));
                    case "changePlace" -> Sample.record(path).body(Map.of("name", "Main gate", "underground", false));
                    case "closePlace" -> Sample.record(path + "/closure").body(Map.of("on", "2099-01-01"));
                    default -> null;
                });
    }
}
