package io.lamproom.member.cultivation;

import io.lamproom.platform.problem.ConstraintCodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What the constraints of plans mean to a caller. */
@ApplicationScoped
class CultivationConstraints implements ConstraintCodes {

    @Override
    public Map<String, String> codes() {
        return Map.of(
                "uq_cultivation_plan_branch_id_plan_year", "cultivation-plan-exists",
                "uq_cultivation_entry_plan_id_person_id", "cultivated-once");
    }
}
