package io.lamproom.conduct.violation;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** A mine whose trips are not fed here: nothing is known to be complete, so nobody's identity is in doubt. */
@DefaultBean
@ApplicationScoped
class NoTripFeed implements UndergroundTrips {

    @Override
    public boolean complete(UUID mineId, LocalDate businessDate, String shift) {
        return false;
    }

    @Override
    public boolean wentDown(UUID workerId, LocalDate businessDate, String shift) {
        return false;
    }
}
