package io.lamproom.member.admission;

import io.lamproom.platform.problem.Refusal;
import io.lamproom.rules.RuleSetKind;
import jakarta.enterprise.context.ApplicationScoped;

/** The yearly quotas of admission as a kind of rule set. */
@ApplicationScoped
class AdmissionQuotaKind implements RuleSetKind<AdmissionQuotas> {

    @Override
    public String code() {
        return "admission-quota";
    }

    @Override
    public Class<AdmissionQuotas> type() {
        return AdmissionQuotas.class;
    }

    @Override
    public void check(AdmissionQuotas quotas) {
        int branches =
                quotas.branches().values().stream().mapToInt(Integer::intValue).sum();
        if (quotas.mine() != null && branches > quotas.mine()) {
            throw new Refusal.RuleBroken("quotas-exceed-mine", branches, quotas.mine()).at("/rules/branches");
        }
    }
}
