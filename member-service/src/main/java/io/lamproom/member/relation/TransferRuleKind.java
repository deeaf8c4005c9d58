package io.lamproom.member.relation;

import io.lamproom.rules.RuleSetKind;
import jakarta.enterprise.context.ApplicationScoped;

/** The rules of transfers as a kind of rule set. */
@ApplicationScoped
class TransferRuleKind implements RuleSetKind<TransferRules> {

    @Override
    public String code() {
        return "relation-transfer";
    }

    @Override
    public Class<TransferRules> type() {
        return TransferRules.class;
    }
}
