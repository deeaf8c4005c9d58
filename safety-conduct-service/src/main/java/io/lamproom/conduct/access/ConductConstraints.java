package io.lamproom.conduct.access;

import io.lamproom.platform.problem.ConstraintCodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What a violated constraint of this service's tables means to a caller. */
@ApplicationScoped
class ConductConstraints implements ConstraintCodes {

    @Override
    public Map<String, String> codes() {
        return Map.of(
                "pk_violation", "id-taken",
                "uq_violation_event_id_worker_id", "once-in-event",
                "uq_appeal_violation_id", "appeal-already-made",
                "uq_joint_liability_violation_id_worker_id", "liability-recorded",
                "uq_behaviour_mine_id_code", "behaviour-code-taken",
                "pk_behaviour_version", "catalogue-version-taken",
                "uq_grade_scheme_mine_id_valid_from", "catalogue-version-taken",
                "uq_conduct_policy_mine_id_valid_from", "catalogue-version-taken");
    }
}
