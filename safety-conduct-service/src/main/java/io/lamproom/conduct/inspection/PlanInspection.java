package io.lamproom.conduct.inspection;

import io.lamproom.conduct.access.CallerMines;
import io.lamproom.conduct.place.Places;
import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Plans an inspection of places for a day, today at the earliest, or calls it off. */
@ApplicationScoped
class PlanInspection {

    private final CallerContext context;
    private final CallerMines mines;
    private final Places places;
    private final Roster roster;
    private final BusinessClock clock;
    private final Actors actors;
    private final InspectionRepository inspections;
    private final ChangeRecorder changes;

    PlanInspection(
            CallerContext context,
            CallerMines mines,
            Places places,
            Roster roster,
            BusinessClock clock,
            Actors actors,
            InspectionRepository inspections,
            ChangeRecorder changes) {
        this.context = context;
        this.mines = mines;
        this.places = places;
        this.roster = roster;
        this.clock = clock;
        this.actors = actors;
        this.inspections = inspections;
        this.changes = changes;
    }

    @Transactional
    Inspection plan(InspectionRequest request) {
        UUID mineId = mines.chosen(null);
        LocalDate today = clock.today();
        if (request.plannedOn().isBefore(today)) {
            throw new Refusal.RuleBroken("plan-backdated", today).at("/plannedOn");
        }
        places.all(mineId, request.placeIds(), request.plannedOn(), "/placeIds");
        roster.standing(mineId, request.inspectorId(), today, "/inspectorId");
        Inspection inspection = new Inspection(
                mineId, request.kind(), request.inspectorId(), request.plannedOn(), request.placeIds(), actors.mark());
        inspections.add(inspection);
        changes.record("inspection.planned", inspection);
        return inspection;
    }

    @Transactional
    Inspection cancel(UUID id, ExpectedVersion expected, String reason) {
        Inspection inspection = inspections.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, inspection.version());
        inspection.cancel(actors.step(reason));
        changes.record("inspection.cancelled", inspection, "status");
        return inspection;
    }
}
