package io.lamproom.conduct.danger;

import io.lamproom.conduct.place.Place;
import io.lamproom.conduct.place.Places;
import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.step.Shifts;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.ShiftTable.Slot;
import io.lamproom.roster.Roster;
import io.lamproom.roster.UnitStanding;
import io.lamproom.roster.Worker;
import io.lamproom.rules.Effective;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;

/** Puts a danger on record (登记), to the credit of who found it. */
@ApplicationScoped
class ReportDanger {

    private final CallerContext context;
    private final Places places;
    private final Actors actors;
    private final Shifts shifts;
    private final Roster roster;
    private final RuleSets ruleSets;
    private final DangerRepository dangers;
    private final ChangeRecorder changes;

    ReportDanger(
            CallerContext context,
            Places places,
            Actors actors,
            Shifts shifts,
            Roster roster,
            RuleSets ruleSets,
            DangerRepository dangers,
            ChangeRecorder changes) {
        this.context = context;
        this.places = places;
        this.actors = actors;
        this.shifts = shifts;
        this.roster = roster;
        this.ruleSets = ruleSets;
        this.dangers = dangers;
        this.changes = changes;
    }

    @Transactional
    Danger report(DangerRequest request) {
        Instant foundAt = request.foundAt().toInstant().truncatedTo(ChronoUnit.MICROS);
        shifts.checkPast(foundAt, "/foundAt");
        Place place = placeOf(request);
        UUID mineId = place.mineId();
        Slot slot = shifts.of(mineId, foundAt, "/foundAt");
        LocalDate on = slot.businessDate();
        if (!place.openOn(on)) {
            throw new Refusal.RuleBroken("place-unknown").at("/placeId");
        }
        Effective<DangerRules> rules = ruleSets.inForce(DangerRules.class, mineId, on);
        Instant now = actors.now();
        Finding finding = new Finding(
                request.source(),
                place.id(),
                request.placeDetail(),
                place.underground(),
                request.description(),
                foundAt,
                on,
                slot.shift(),
                roster.mine(mineId).orElseThrow().historic(on),
                now.isAfter(foundAt.plus(Duration.ofHours(rules.rules().recordWithinHours()))),
                finderOf(mineId, request),
                now,
                actors.caller(),
                context.caller().client());
        Kind kind = new Kind(request.discipline(), request.factor());
        Danger danger = new Danger(
                Ids.next(),
                mineId,
                finding,
                kind,
                new Classification(request.grade(), request.handling(), Owner.of(unitOf(place, request, on))),
                repeatOf(place, kind, on, rules.rules()),
                rules.id(),
                rules.rules());
        dangers.add(danger);
        changes.record("danger.reported", danger, "status");
        return danger;
    }

    /** Whoever reaches anything in a mine may report what they saw there; who reaches nothing knows no place either. */
    private Place placeOf(DangerRequest request) {
        if (context.reach().isNothing()) {
            throw new Refusal.RuleBroken("place-unknown").at("/placeId");
        }
        return places.named(request.placeId(), request.placeCode());
    }

    private UnitStanding unitOf(Place place, DangerRequest request, LocalDate on) {
        UUID unitId = request.unitId() == null ? place.sectionId() : request.unitId();
        if (unitId == null) {
            throw new Refusal.InvalidInput(FieldError.at("/unitId", "required"));
        }
        return roster.unit(place.mineId(), unitId, on, "/unitId");
    }

    private UUID finderOf(UUID mineId, DangerRequest request) {
        if (request.finderStaffNo() == null) {
            return actors.worker(mineId).map(Worker::id).orElse(null);
        }
        return roster.byStaffNo(mineId, request.finderStaffNo())
                .map(Worker::id)
                .orElseThrow(() -> roster.workerUnknown("/finderStaffNo"));
    }

    private UUID repeatOf(Place place, Kind kind, LocalDate on, DangerRules rules) {
        return dangers.newestLike(
                        Reach.of(Node.MINE, Set.of(place.mineId())),
                        place.id(),
                        kind,
                        on.minusDays(rules.repeatWithinDays()),
                        on)
                .map(Danger::id)
                .orElse(null);
    }
}
