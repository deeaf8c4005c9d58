package io.lamproom.conduct.place;

import io.lamproom.platform.sheet.Plain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The places of a mine by the code or the name under which sheets know them. */
public final class NamedPlaces {

    private final Map<String, Place> byCode = new HashMap<>();
    private final Map<String, List<Place>> byName = new HashMap<>();

    NamedPlaces(List<Place> places) {
        places.forEach(place -> {
            byCode.put(Plain.solid(place.code()), place);
            byName.computeIfAbsent(Plain.solid(place.name()), ignored -> new ArrayList<>())
                    .add(place);
        });
    }

    /**
     * The place of that code, else those of that name; of several those that were there on the day.
     *
     * @param on null when the day is not known
     */
    public List<Place> meant(String text, LocalDate on) {
        String word = Plain.solid(text);
        if (byCode.containsKey(word)) {
            return List.of(byCode.get(word));
        }
        List<Place> named = byName.getOrDefault(word, List.of());
        return named.size() < 2 || on == null
                ? named
                : named.stream().filter(place -> place.openOn(on)).toList();
    }
}
