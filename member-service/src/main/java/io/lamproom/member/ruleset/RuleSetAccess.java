package io.lamproom.member.ruleset;

import static io.lamproom.platform.security.AccessTable.operation;

import io.lamproom.platform.problem.ConstraintCodes;
import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** Who may do what with rules. They are announced to all whom they bind; the Party committee sets them. */
class RuleSetAccess {

    @Produces
    @Singleton
    AccessTable ruleSetAccess() {
        return AccessTable.of(
                operation("listRuleSets").allTokens(),
                operation("getRuleSet").allTokens(),
                operation("addRuleSet").roles(Role.PARTY_COMMITTEE));
    }

    @Produces
    @Singleton
    ConstraintCodes ruleSetConstraints() {
        return () -> Map.of("ex_rule_set_mine_id_kind", "rule-set-later", "ck_rule_set_kept", "rule-set-kept");
    }
}
