package io.lamproom.rules;

import io.lamproom.platform.problem.ConstraintCodes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

class RuleSetConstraints {

    @Produces
    @Singleton
    ConstraintCodes ruleSetConstraints() {
        return () -> Map.of("ex_rule_set_mine_id_kind", "rule-set-later", "ck_rule_set_kept", "rule-set-kept");
    }
}
