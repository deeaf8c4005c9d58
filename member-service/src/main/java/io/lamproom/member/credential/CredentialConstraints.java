package io.lamproom.member.credential;

import io.lamproom.platform.problem.ConstraintCodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

@ApplicationScoped
class CredentialConstraints implements ConstraintCodes {

    @Override
    public Map<String, String> codes() {
        return Map.of(
                "ex_credential_mine_id_number", "credential-number-taken",
                "ex_credential_worker_id_kind", "credential-held");
    }
}
