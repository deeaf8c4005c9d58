package io.lamproom.member.contractor;

import io.lamproom.platform.problem.ConstraintCodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

@ApplicationScoped
class ContractConstraints implements ConstraintCodes {

    @Override
    public Map<String, String> codes() {
        return Map.of(
                "ex_contractor_contract_unit_id", "contracts-overlap",
                "uq_contractor_contract_mine_id_contract_no", "contract-number-taken");
    }
}
