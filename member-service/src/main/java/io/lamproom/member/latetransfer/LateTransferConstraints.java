package io.lamproom.member.latetransfer;

import io.lamproom.platform.problem.ConstraintCodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

@ApplicationScoped
class LateTransferConstraints implements ConstraintCodes {

    @Override
    public Map<String, String> codes() {
        return Map.of(
                "uq_late_transfer_worker_id_proposed", "late-transfer-open",
                "ck_late_transfer_second_person", "second-person");
    }
}
