package io.lamproom.conduct.points;

import java.time.Instant;
import java.util.UUID;

/**
 * Of a commendation (表彰) as member-service publishes it, what counts here.
 *
 * @param status CONFIRMED while it stands
 */
record CommendationState(UUID mineId, UUID workerId, String status, Instant confirmedAt) {

    static final String CONFIRMED = "CONFIRMED";
    static final String REVOKED = "REVOKED";

    CommendationState {
        if (mineId == null || status == null) {
            throw new IllegalArgumentException("A commendation without mine or status");
        }
    }
}
