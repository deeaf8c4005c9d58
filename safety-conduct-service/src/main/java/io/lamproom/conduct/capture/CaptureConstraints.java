package io.lamproom.conduct.capture;

import io.lamproom.platform.problem.ConstraintCodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What a violated constraint of held reports means to a caller. */
@ApplicationScoped
class CaptureConstraints implements ConstraintCodes {

    @Override
    public Map<String, String> codes() {
        return Map.of("pk_held_report", "id-taken");
    }
}
