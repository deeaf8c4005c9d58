package io.lamproom.conduct.evidence;

import io.lamproom.platform.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Notes each change of evidence in the audit trail. No event: nobody but who reads the record needs a picture of it. */
@ApplicationScoped
class EvidenceTrail {

    private final EvidenceRepository evidence;
    private final Audit audit;

    EvidenceTrail(EvidenceRepository evidence, Audit audit) {
        this.evidence = evidence;
        this.audit = audit;
    }

    void record(Evidence changed, String what, String... fields) {
        evidence.write();
        audit.changed(
                "evidence", changed.id(), changed.version(), changed.mineId(), "evidence." + what, List.of(fields));
    }
}
