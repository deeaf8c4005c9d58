package io.lamproom.conduct.duty;

import io.lamproom.platform.problem.ConstraintCodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What a violated constraint of duty lists means to a caller. */
@ApplicationScoped
class SafetyDutyConstraints implements ConstraintCodes {

    @Override
    public Map<String, String> codes() {
        return Map.of("uq_safety_duty_worker_id_duty_year_post", "duty-signed");
    }
}
