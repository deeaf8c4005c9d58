package io.lamproom.member.relation;

import io.lamproom.platform.problem.ConstraintCodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What the constraints of transfers mean to a caller. */
@ApplicationScoped
class TransferConstraints implements ConstraintCodes {

    @Override
    public Map<String, String> codes() {
        return Map.of(
                "uq_relation_transfer_person_id_issued", "transfer-under-way",
                "ck_relation_transfer_in_time", "letter-lapsed");
    }
}
