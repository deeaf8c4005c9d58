package io.lamproom.conduct.violation;

import io.lamproom.conduct.evidence.Evidenced;
import io.lamproom.conduct.evidence.EvidencedRecords;
import io.lamproom.conduct.evidence.Phase;
import io.lamproom.conduct.evidence.RecordKind;
import io.lamproom.platform.security.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Violations as those who keep pictures see them: each takes pictures until its case has ended, and what was added before
 * the confirmation is what the confirmation rests on. Programs add to what they reported until it is verified, a camera
 * system to its draft alone: once a person has handed it in, it rests on what that person saw.
 */
@ApplicationScoped
class ViolationEvidence implements EvidencedRecords {

    private static final Set<ViolationStatus> OPEN = EnumSet.range(ViolationStatus.DRAFT, ViolationStatus.FOLLOW_UP);
    private static final Set<Phase> FOUND = Set.of(Phase.FOUND);

    private final CallerContext context;
    private final ViolationRepository violations;

    ViolationEvidence(CallerContext context, ViolationRepository violations) {
        this.context = context;
        this.violations = violations;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.VIOLATION;
    }

    @Override
    public Optional<Evidenced> inReach(UUID id) {
        return violations.find(context.reach(), id).map(ViolationEvidence::of);
    }

    @Override
    public Optional<Evidenced> held(UUID id) {
        String caller = context.caller().subject();
        return violations.findHeld(context.reach(), caller, id).map(ViolationEvidence::of);
    }

    private static Evidenced of(Violation violation) {
        ViolationStatus status = violation.status();
        return new Evidenced(
                violation.mineId(),
                status,
                violation.recording().recordedBy(),
                violation.workerId(),
                OPEN.contains(status) && !violation.erased() ? FOUND : Set.of(),
                takesOfPrograms(violation) && !violation.erased() ? FOUND : Set.of(),
                status.isUnconfirmed() ? FOUND : Set.of(),
                violation::tookPart,
                violation.underAppeal());
    }

    private static boolean takesOfPrograms(Violation violation) {
        return switch (violation.status()) {
            case DRAFT -> true;
            case REPORTED -> violation.recording().source() == ReportSource.PERSON;
            default -> false;
        };
    }
}
