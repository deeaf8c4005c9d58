package io.lamproom.platform.retention;

import io.lamproom.platform.problem.ConstraintCodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

@ApplicationScoped
class RetentionConstraints implements ConstraintCodes {

    @Override
    public Map<String, String> codes() {
        return Map.of(
                "uq_retention_run_mine_id_kind_open", "retention-run-open",
                "ck_retention_run_second_person", "retention-second-person");
    }
}
