package io.lamproom.conduct.evidence;

import io.lamproom.conduct.picture.Picture;
import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Caller;
import io.lamproom.platform.security.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Keeps a picture with a record, whose file is written already. */
@ApplicationScoped
class AddEvidence {

    private final CallerContext context;
    private final Records records;
    private final Actors actors;
    private final EvidenceRepository evidence;
    private final LooseFiles loose;
    private final EvidenceTrail trail;
    private final EvidenceSettings settings;

    AddEvidence(
            CallerContext context,
            Records records,
            Actors actors,
            EvidenceRepository evidence,
            LooseFiles loose,
            EvidenceTrail trail,
            EvidenceSettings settings) {
        this.context = context;
        this.records = records;
        this.actors = actors;
        this.evidence = evidence;
        this.loose = loose;
        this.trail = trail;
        this.settings = settings;
    }

    /** @throws Refusal.NotFound for a record that the caller neither reaches nor put on record */
    @Transactional
    void checkFound(RecordKind kind, UUID recordId) {
        records.held(kind, recordId);
    }

    @Transactional
    Evidence add(RecordKind kind, UUID recordId, Phase phase, UUID fileKey, Picture picture) {
        Evidenced record = records.held(kind, recordId);
        Caller caller = context.caller();
        boolean program = caller.kind() == Caller.Kind.PROGRAM;
        if (program && !actors.caller().is(record.recordedBy())) {
            throw new Refusal.RuleBroken("evidence-of-program-on-another-record");
        }
        Set<Phase> takes = program ? record.takesOfPrograms() : record.takes();
        if (!takes.contains(phase)) {
            throw new Refusal.StateConflict(
                            program ? "evidence-of-program-not-taken" : "evidence-not-taken", record.state(), phase)
                    .with("state", record.state());
        }
        if (evidence.countAdded(kind, recordId, caller.subject()) >= settings.mostPerPerson()) {
            throw new Refusal.RuleBroken("evidence-enough", settings.mostPerPerson());
        }
        Evidence added = new Evidence(
                record.mineId(),
                kind,
                recordId,
                phase,
                fileKey,
                picture,
                actors.mark(),
                program ? caller.client() : null);
        evidence.add(added);
        trail.record(added, "added", "picture");
        loose.end(fileKey);
        return added;
    }
}
