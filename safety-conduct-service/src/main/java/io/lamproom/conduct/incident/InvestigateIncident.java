package io.lamproom.conduct.incident;

import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes an incident from the persons it happened to over its investigation to the closed case. */
@ApplicationScoped
class InvestigateIncident {

    private final CallerContext context;
    private final IncidentRepository incidents;
    private final Roster roster;
    private final Actors actors;
    private final ChangeRecorder changes;

    InvestigateIncident(
            CallerContext context, IncidentRepository incidents, Roster roster, Actors actors, ChangeRecorder changes) {
        this.context = context;
        this.incidents = incidents;
        this.roster = roster;
        this.actors = actors;
        this.changes = changes;
    }

    @Transactional
    Incident record(UUID id, ExpectedVersion expected, PersonRequest request) {
        Incident incident = find(id, expected);
        roster.standing(
                incident.mineId(), request.workerId(), incident.happening().businessDate(), "/workerId");
        incidents.raise(incident);
        incident.record(request.workerId(), request.injury(), request.daysLost());
        changes.record("incident.person-recorded", incident, "persons");
        return incident;
    }

    @Transactional
    Incident investigate(UUID id, ExpectedVersion expected, IncidentKind kind, String findings) {
        Incident incident = concerning(id, expected);
        incident.investigate(kind, actors.step(findings));
        changes.record("incident.investigated", incident, "status", "kind");
        return incident;
    }

    @Transactional
    Incident close(UUID id, ExpectedVersion expected, String note) {
        Incident incident = concerning(id, expected);
        incident.close(actors.step(note));
        changes.record("incident.closed", incident, "status");
        return incident;
    }

    /** Whom it happened to decides nothing about it. */
    private Incident concerning(UUID id, ExpectedVersion expected) {
        Incident incident = find(id, expected);
        if (incident.persons().stream().anyMatch(person -> actors.callerIs(incident.mineId(), person.workerId()))) {
            throw new Refusal.RuleBroken("decides-about-self");
        }
        return incident;
    }

    private Incident find(UUID id, ExpectedVersion expected) {
        Incident incident = incidents.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, incident.version());
        return incident;
    }
}
