package io.lamproom.conduct.ruleset;

import static io.lamproom.platform.security.AccessTable.operation;

import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who may do what with rules. They are announced to all whom they bind; the safety department sets them. */
class ConductRuleSetAccess {

    @Produces
    @Singleton
    AccessTable conductRuleSetAccess() {
        return AccessTable.of(
                operation("listConductRuleSets").allTokens(),
                operation("getConductRuleSet").allTokens(),
                operation("addConductRuleSet").roles(Role.SAFETY_DEPT));
    }
}
