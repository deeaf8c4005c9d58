package io.lamproom.member.calendar;

import io.lamproom.rules.RuleSetKind;
import jakarta.enterprise.context.ApplicationScoped;

/** The cadence of meetings as a kind of rule set. */
@ApplicationScoped
class CadenceRuleSet implements RuleSetKind<CadenceRules> {

    @Override
    public String code() {
        return "meeting-cadence";
    }

    @Override
    public Class<CadenceRules> type() {
        return CadenceRules.class;
    }
}
