package io.lamproom.member.ruleset;

import static io.lamproom.platform.security.AccessTable.operation;

import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

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
}
