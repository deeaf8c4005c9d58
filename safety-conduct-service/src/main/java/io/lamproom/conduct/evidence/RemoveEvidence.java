package io.lamproom.conduct.evidence;

import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes a picture back while nothing rests on it: its file is removed, that it was there stays. */
@ApplicationScoped
class RemoveEvidence {

    private final Records records;
    private final Actors actors;
    private final EvidenceRepository evidence;
    private final LooseFiles loose;
    private final EvidenceTrail trail;

    RemoveEvidence(Records records, Actors actors, EvidenceRepository evidence, LooseFiles loose, EvidenceTrail trail) {
        this.records = records;
        this.actors = actors;
        this.evidence = evidence;
        this.loose = loose;
        this.trail = trail;
    }

    /** @return the key of the file that is named no more */
    @Transactional
    UUID remove(RecordKind kind, UUID recordId, UUID id, ExpectedVersion expected) {
        Evidenced record = records.held(kind, recordId);
        Evidence removed = evidence.find(kind, recordId, id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, removed.version());
        removed.remove(record, actors.mark());
        trail.record(removed, "removed", "picture");
        UUID key = removed.picture().fileKey();
        loose.release(key);
        return key;
    }
}
