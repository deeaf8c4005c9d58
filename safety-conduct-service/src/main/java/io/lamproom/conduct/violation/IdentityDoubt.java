package io.lamproom.conduct.violation;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * 身份存疑: it happened underground, everybody's trips of that shift are known, and its subject made none. A colleague's
 * name or lamp may have been used, so nothing is confirmed before somebody explains it.
 */
@ApplicationScoped
class IdentityDoubt {

    private final UndergroundTrips trips;

    IdentityDoubt(UndergroundTrips trips) {
        this.trips = trips;
    }

    boolean about(Violation violation) {
        Occurrence occurrence = violation.occurrence();
        return violation.status().isUnconfirmed()
                && violation.identityExplanation() == null
                && occurrence.underground()
                && !occurrence.history()
                && trips.complete(violation.mineId(), occurrence.businessDate(), occurrence.shift())
                && !trips.wentDown(violation.workerId(), occurrence.businessDate(), occurrence.shift());
    }
}
