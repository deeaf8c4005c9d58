package io.lamproom.member.admission;

import io.lamproom.platform.problem.Refusal;
import io.lamproom.rules.RuleSetKind;
import jakarta.enterprise.context.ApplicationScoped;

/** The rules of admission as a kind of rule set. */
@ApplicationScoped
class AdmissionRuleKind implements RuleSetKind<AdmissionRules> {

    @Override
    public String code() {
        return "admission";
    }

    @Override
    public Class<AdmissionRules> type() {
        return AdmissionRules.class;
    }

    @Override
    public void check(AdmissionRules rules) {
        if (rules.contactsAtLeast() > rules.contactsAtMost()
                || rules.extensionAtLeastMonths() > rules.extensionAtMostMonths()
                || rules.approvalWithinMonths() > rules.approvalAtLatestMonths()) {
            throw new Refusal.RuleBroken("rules-contradict-themselves").at("/rules");
        }
    }
}
