package io.lamproom.member.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that may stand against an erasure, as one condition about the person {@code p}. */
@ApplicationScoped
class ErasureHolds {

    private static final String OPEN_MEMBERSHIP =
            "exists (select 1 from membership m where m.person_id = p.id and m.valid_to is null)";

    private final List<ErasureHold> holds;

    ErasureHolds(Instance<ErasureHold> holds) {
        this.holds = holds.stream().toList();
    }

    String ofPerson() {
        return anyOf(holds.stream());
    }

    String ofContact() {
        return anyOf(holds.stream().filter(ErasureHold::holdsContact));
    }

    private static String anyOf(Stream<ErasureHold> holds) {
        return Stream.concat(Stream.of(OPEN_MEMBERSHIP), holds.map(ErasureHold::condition))
                .collect(Collectors.joining(" or ", "(", ")"));
    }
}
