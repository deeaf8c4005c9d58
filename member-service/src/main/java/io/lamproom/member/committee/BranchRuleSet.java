package io.lamproom.member.committee;

import io.lamproom.rules.RuleSetKind;
import jakarta.enterprise.context.ApplicationScoped;

/** The rules of branches as a kind of rule set. */
@ApplicationScoped
class BranchRuleSet implements RuleSetKind<BranchRules> {

    @Override
    public String code() {
        return "branch";
    }

    @Override
    public Class<BranchRules> type() {
        return BranchRules.class;
    }
}
