package io.lamproom.conduct.evidence;

import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Says of a picture why it no longer counts, by someone whom the record is not held against and who took no part in it. */
@ApplicationScoped
class WithdrawEvidence {

    private final Records records;
    private final Actors actors;
    private final EvidenceRepository evidence;
    private final EvidenceTrail trail;

    WithdrawEvidence(Records records, Actors actors, EvidenceRepository evidence, EvidenceTrail trail) {
        this.records = records;
        this.actors = actors;
        this.evidence = evidence;
        this.trail = trail;
    }

    @Transactional
    Evidence withdraw(RecordKind kind, UUID recordId, UUID id, ExpectedVersion expected, String reason) {
        Evidenced record = records.inReach(kind, recordId);
        Evidence withdrawn = evidence.find(kind, recordId, id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, withdrawn.version());
        if (actors.callerIs(record.mineId(), record.about())) {
            throw new Refusal.RuleBroken("decides-about-self");
        }
        Step step = actors.step(reason);
        if (record.parties().test(step.by())) {
            throw new Refusal.RuleBroken("evidence-withdrawn-by-party");
        }
        if (record.contested()) {
            throw new Refusal.StateConflict("evidence-under-appeal");
        }
        withdrawn.withdraw(step);
        trail.record(withdrawn, "withdrawn", "withdrawal");
        return withdrawn;
    }
}
