package io.lamproom.conduct.evidence;

import io.lamproom.platform.problem.ConstraintCodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What a violated constraint of evidence means to a caller. */
@ApplicationScoped
class EvidenceConstraints implements ConstraintCodes {

    @Override
    public Map<String, String> codes() {
        return Map.of("uq_evidence_record_id_sha256", "evidence-known");
    }
}
