package io.lamproom.conduct.education;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Of a return step (关) as mentoring publishes it, what counts here.
 *
 * @param code as the violation's {@code returnSteps} name it
 * @param status DONE, SETTLED where it is not told how, or WAIVED by who may; anything else is not done
 */
record ReturnStepState(UUID mineId, UUID violationId, String code, String status, LocalDate doneOn) {

    private static final Set<String> DONE = Set.of("DONE", "SETTLED", "WAIVED");

    ReturnStepState {
        if (mineId == null || violationId == null || code == null || status == null) {
            throw new IllegalArgumentException("A return step without mine, violation, code or status");
        }
    }

    boolean done() {
        return DONE.contains(status);
    }
}
