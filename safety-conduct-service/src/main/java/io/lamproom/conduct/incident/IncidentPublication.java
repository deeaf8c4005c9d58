package io.lamproom.conduct.incident;

import io.lamproom.conduct.events.IncidentState;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes incidents: neither whom they happened to nor who reported them. */
@ApplicationScoped
class IncidentPublication implements StateMapping<Incident> {

    @Override
    public Class<Incident> aggregate() {
        return Incident.class;
    }

    @Override
    public String type() {
        return "incident";
    }

    @Override
    public Topic topic() {
        return Topic.CONDUCT;
    }

    /** Who reported one is known to the safety department alone. */
    @Override
    public boolean namesActor(Incident incident) {
        return incident.investigation() != null;
    }

    @Override
    public IncidentState state(Incident incident) {
        Happening happening = incident.happening();
        Attributed attributed = incident.attributed();
        return new IncidentState(
                incident.id(),
                incident.mineId(),
                incident.kind().name(),
                incident.status().name(),
                happening.occurredAt(),
                happening.businessDate(),
                happening.shift(),
                happening.placeId(),
                happening.underground(),
                incident.reporter().at(),
                happening.late(),
                happening.history(),
                attributed.sectionId(),
                attributed.teamId(),
                attributed.coveringBranchId(),
                incident.count(Injury.DEATH),
                incident.count(Injury.SERIOUS),
                incident.count(Injury.MINOR),
                incident.daysLost(),
                Step.timeOf(incident.investigation()),
                Step.timeOf(incident.closing()),
                false);
    }
}
