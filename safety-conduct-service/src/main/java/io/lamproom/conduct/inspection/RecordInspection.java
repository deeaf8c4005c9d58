package io.lamproom.conduct.inspection;

import io.lamproom.conduct.danger.FoundDangers;
import io.lamproom.conduct.place.Place;
import io.lamproom.conduct.place.Places;
import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.step.Shifts;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.roster.Roster;
import io.lamproom.roster.UnitStanding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Records that an inspection was made: where, and what it found, if anything. */
@ApplicationScoped
class RecordInspection {

    private final CallerContext context;
    private final Places places;
    private final FoundDangers dangers;
    private final Shifts shifts;
    private final Roster roster;
    private final Actors actors;
    private final InspectionRepository inspections;
    private final ChangeRecorder changes;

    RecordInspection(
            CallerContext context,
            Places places,
            FoundDangers dangers,
            Shifts shifts,
            Roster roster,
            Actors actors,
            InspectionRepository inspections,
            ChangeRecorder changes) {
        this.context = context;
        this.places = places;
        this.dangers = dangers;
        this.shifts = shifts;
        this.roster = roster;
        this.actors = actors;
        this.inspections = inspections;
        this.changes = changes;
    }

    @Transactional
    Inspection done(UUID id, ExpectedVersion expected, ResultRequest request) {
        Inspection inspection = inspections.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, inspection.version());
        Instant doneAt = request.doneAt().toInstant().truncatedTo(ChronoUnit.MICROS);
        shifts.checkPast(doneAt, "/doneAt");
        Visit visit = Visit.of(doneAt, shifts.of(inspection.mineId(), doneAt, "/doneAt"));
        List<VisitedPlace> visited =
                places.all(inspection.mineId(), request.visitedPlaceIds(), visit.on(), "/visitedPlaceIds").stream()
                        .map(place -> VisitedPlace.of(place, answering(place, visit.on())))
                        .toList();
        dangers.check(inspection.mineId(), request.dangerIds(), request.visitedPlaceIds(), visit.on(), "/dangerIds");
        inspection.done(visit, visited, request.dangerIds(), actors.step(request.note()));
        changes.record("inspection.done", inspection, "status", "places", "dangers");
        return inspection;
    }

    private Optional<UnitStanding> answering(Place place, LocalDate on) {
        return place.sectionId() == null ? Optional.empty() : roster.unit(place.mineId(), place.sectionId(), on);
    }
}
