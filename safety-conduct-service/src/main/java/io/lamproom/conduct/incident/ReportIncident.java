package io.lamproom.conduct.incident;

import io.lamproom.conduct.place.Place;
import io.lamproom.conduct.place.Places;
import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.step.Shifts;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.ShiftTable.Slot;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Worker;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Puts an accident or a near miss on record. */
@ApplicationScoped
class ReportIncident {

    private final CallerContext context;
    private final Places places;
    private final Actors actors;
    private final Shifts shifts;
    private final Roster roster;
    private final RuleSets ruleSets;
    private final IncidentRepository incidents;
    private final ChangeRecorder changes;

    ReportIncident(
            CallerContext context,
            Places places,
            Actors actors,
            Shifts shifts,
            Roster roster,
            RuleSets ruleSets,
            IncidentRepository incidents,
            ChangeRecorder changes) {
        this.context = context;
        this.places = places;
        this.actors = actors;
        this.shifts = shifts;
        this.roster = roster;
        this.ruleSets = ruleSets;
        this.incidents = incidents;
        this.changes = changes;
    }

    @Transactional
    Incident report(IncidentRequest request) {
        Instant occurredAt = request.occurredAt().toInstant().truncatedTo(ChronoUnit.MICROS);
        shifts.checkPast(occurredAt, "/occurredAt");
        Place place = places.reported(request.placeId(), request.placeCode());
        UUID mineId = place.mineId();
        Slot slot = shifts.of(mineId, occurredAt, "/occurredAt");
        LocalDate on = slot.businessDate();
        place.checkOpen(on);
        int hours = ruleSets.inForce(IncidentRules.class, mineId, on).rules().withinHours(request.kind());
        Instant now = actors.now();
        Happening happening = new Happening(
                occurredAt,
                on,
                slot.shift(),
                place.id(),
                request.placeDetail(),
                place.underground(),
                request.description(),
                roster.mine(mineId).orElseThrow().historic(on),
                now.isAfter(occurredAt.plus(Duration.ofHours(hours))));
        Incident incident = new Incident(
                mineId,
                request.kind(),
                happening,
                Attributed.of(roster.unit(mineId, place.unitOr(request.unitId()), on, "/unitId")),
                new Reporter(
                        now,
                        actors.caller(),
                        context.caller().client(),
                        actors.worker(mineId).map(Worker::id).orElse(null)));
        incidents.add(incident);
        changes.record("incident.reported", incident, "status");
        return incident;
    }
}
