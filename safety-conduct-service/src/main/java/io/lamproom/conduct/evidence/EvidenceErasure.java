package io.lamproom.conduct.evidence;

import io.lamproom.conduct.retention.Erasures;
import io.lamproom.conduct.violation.CaseErasure;
import io.lamproom.platform.change.Change;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The pictures of a violation go with its case. */
@ApplicationScoped
class EvidenceErasure implements CaseErasure {

    private final Erasures.Beside pictures;

    EvidenceErasure(EraseEvidence eraseEvidence) {
        this.pictures = eraseEvidence.of(RecordKind.VIOLATION);
    }

    @Override
    public List<Change> erase(List<UUID> violations) {
        pictures.erase(violations);
        return List.of();
    }

    @Override
    public Collection<UUID> audited(List<UUID> violations) {
        return pictures.audited(violations);
    }
}
