package io.lamproom.conduct.trip;

import io.lamproom.platform.time.BusinessClock;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** From when on a mine's trips are kept. */
@ApplicationScoped
class KeptTrips {

    private final RuleSets ruleSets;
    private final BusinessClock clock;

    KeptTrips(RuleSets ruleSets, BusinessClock clock) {
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    /** The first business date whose trips are kept today. */
    LocalDate from(UUID mineId) {
        LocalDate today = clock.today();
        return ruleSets.inForce(TripRules.class, mineId, today).rules().keptFrom(today);
    }
}
