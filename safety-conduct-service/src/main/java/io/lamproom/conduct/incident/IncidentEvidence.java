package io.lamproom.conduct.incident;

import io.lamproom.conduct.evidence.Evidenced;
import io.lamproom.conduct.evidence.EvidencedRecords;
import io.lamproom.conduct.evidence.Phase;
import io.lamproom.conduct.evidence.RecordKind;
import io.lamproom.platform.security.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Incidents as those who keep pictures see them: each takes pictures until it is closed. */
@ApplicationScoped
class IncidentEvidence implements EvidencedRecords {

    private static final Set<Phase> FOUND = Set.of(Phase.FOUND);

    private final CallerContext context;
    private final IncidentRepository incidents;

    IncidentEvidence(CallerContext context, IncidentRepository incidents) {
        this.context = context;
        this.incidents = incidents;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.INCIDENT;
    }

    @Override
    public Optional<Evidenced> inReach(UUID id) {
        return incidents.find(context.reach(), id).map(IncidentEvidence::of);
    }

    @Override
    public Optional<Evidenced> held(UUID id) {
        String caller = context.caller().subject();
        return incidents.findHeld(context.reach(), caller, id).map(IncidentEvidence::of);
    }

    private static Evidenced of(Incident incident) {
        IncidentStatus status = incident.status();
        Set<Phase> untilInvestigated = status == IncidentStatus.REPORTED ? FOUND : Set.of();
        return new Evidenced(
                incident.mineId(),
                status,
                incident.reporter().by(),
                null,
                status == IncidentStatus.CLOSED ? Set.of() : FOUND,
                untilInvestigated,
                untilInvestigated,
                Evidenced.NO_PARTIES,
                false);
    }
}
