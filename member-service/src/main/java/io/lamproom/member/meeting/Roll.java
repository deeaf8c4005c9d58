package io.lamproom.member.meeting;

import io.lamproom.platform.problem.Refusal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The attendance as it was taken: everyone expected is either present or absent with a reason, and guests (列席) are not
 * expected.
 */
record Roll(Set<UUID> present, Map<UUID, Absence> absent, Set<UUID> guests) {

    /** @throws Refusal.RuleBroken when someone stands in it twice, is missing from it, or is not expected */
    static Roll taken(Set<UUID> expected, Set<UUID> present, List<Absence> absences, Set<UUID> guests) {
        Map<UUID, Absence> absent = new LinkedHashMap<>();
        absences.forEach(absence -> absent.put(absence.workerId(), absence));
        Set<UUID> all = new LinkedHashSet<>(present);
        all.addAll(absent.keySet());
        all.addAll(guests);
        if (all.size() != present.size() + absences.size() + guests.size()) {
            throw new Refusal.RuleBroken("attendance-twice").at("/present");
        }
        List<UUID> strangers = Stream.concat(present.stream(), absent.keySet().stream())
                .filter(id -> !expected.contains(id))
                .toList();
        if (!strangers.isEmpty()) {
            throw new Refusal.RuleBroken("attendee-not-expected", strangers.size())
                    .at("/present")
                    .with("workers", strangers);
        }
        List<UUID> missing =
                expected.stream().filter(id -> !all.contains(id)).sorted().toList();
        if (!missing.isEmpty()) {
            throw new Refusal.RuleBroken("attendance-incomplete", missing.size())
                    .at("/absent")
                    .with("workers", missing);
        }
        guests.stream().filter(expected::contains).findFirst().ifPresent(id -> {
            throw new Refusal.RuleBroken("guest-is-expected")
                    .at("/guests")
                    .with("workers", guests.stream().filter(expected::contains).toList());
        });
        return new Roll(present, absent, guests);
    }

    boolean attended(UUID worker) {
        return present.contains(worker) || guests.contains(worker);
    }
}
