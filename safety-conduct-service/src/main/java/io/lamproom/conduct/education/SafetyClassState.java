package io.lamproom.conduct.education;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Of a safety class (停工培训) after a violation as training publishes it, what counts here.
 *
 * @param days that were attended
 * @param status PASSED with its exam; who fails goes again, as a further attempt of this record or in a new one
 */
record SafetyClassState(UUID mineId, UUID violationId, Integer days, String status, LocalDate passedOn) {

    SafetyClassState {
        if (mineId == null || violationId == null || status == null) {
            throw new IllegalArgumentException("A safety class without mine, violation or status");
        }
    }

    boolean passed() {
        return status.equals("PASSED");
    }
}
