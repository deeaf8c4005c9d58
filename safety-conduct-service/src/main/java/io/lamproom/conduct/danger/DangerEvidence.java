package io.lamproom.conduct.danger;

import io.lamproom.conduct.evidence.Evidenced;
import io.lamproom.conduct.evidence.EvidencedRecords;
import io.lamproom.conduct.evidence.Phase;
import io.lamproom.conduct.evidence.RecordKind;
import io.lamproom.platform.security.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Dangers as those who keep pictures see them: as found, and as put right from the assignment to the check. */
@ApplicationScoped
class DangerEvidence implements EvidencedRecords {

    private static final Set<Phase> FOUND = Set.of(Phase.FOUND);
    private static final Set<Phase> RECTIFIED = Set.of(Phase.RECTIFIED);
    private static final Set<Phase> BOTH = Set.of(Phase.FOUND, Phase.RECTIFIED);

    private final CallerContext context;
    private final DangerRepository dangers;

    DangerEvidence(CallerContext context, DangerRepository dangers) {
        this.context = context;
        this.dangers = dangers;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.DANGER;
    }

    @Override
    public Optional<Evidenced> inReach(UUID id) {
        return dangers.find(context.reach(), id).map(DangerEvidence::of);
    }

    @Override
    public Optional<Evidenced> held(UUID id) {
        String caller = context.caller().subject();
        return dangers.findHeld(context.reach(), caller, id).map(DangerEvidence::of);
    }

    private static Evidenced of(Danger danger) {
        DangerStatus status = danger.status();
        return new Evidenced(
                danger.mineId(),
                status,
                danger.finding().recordedBy(),
                danger.assurances() == null ? null : danger.assurances().responsibleId(),
                switch (status) {
                    case OPEN -> FOUND;
                    case RECTIFYING, AWAITING_CHECK -> BOTH;
                    case CLOSED, DISMISSED -> Set.of();
                },
                status == DangerStatus.OPEN ? FOUND : Set.of(),
                switch (status) {
                    case OPEN -> FOUND;
                    case RECTIFYING -> RECTIFIED;
                    case AWAITING_CHECK, CLOSED, DISMISSED -> Set.of();
                },
                Evidenced.NO_PARTIES,
                false);
    }
}
