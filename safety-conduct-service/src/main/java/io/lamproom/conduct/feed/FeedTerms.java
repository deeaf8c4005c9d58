package io.lamproom.conduct.feed;

import io.lamproom.platform.time.BusinessClock;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** From when on a mine keeps what its feeds have told. */
@ApplicationScoped
public class FeedTerms {

    private final RuleSets ruleSets;
    private final BusinessClock clock;

    FeedTerms(RuleSets ruleSets, BusinessClock clock) {
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    /** The first day of receipt whose counts are kept today. */
    public LocalDate keptFrom(UUID mineId) {
        return clock.today().minusDays(rules(mineId).keptDays());
    }

    /** The first day of receipt whose held items still wait. */
    public LocalDate heldFrom(UUID mineId) {
        return clock.today().minusDays(rules(mineId).heldDays());
    }

    private FeedRules rules(UUID mineId) {
        return ruleSets.inForce(FeedRules.class, mineId, clock.today()).rules();
    }
}
