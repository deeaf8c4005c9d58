package io.lamproom.conduct.danger;

import io.lamproom.conduct.place.Place;
import io.lamproom.conduct.place.Places;
import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.step.Shifts;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.ShiftTable.Slot;
import io.lamproom.roster.Roster;
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
import java.util.function.UnaryOperator;

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
        return report(request, mineId -> finderOf(mineId, request));
    }

    /**
     * The same to the credit of somebody whom the caller names otherwise.
     *
     * @param finder the worker of a mine; null for nobody of it
     */
    @Transactional
    Danger report(DangerRequest request, UnaryOperator<UUID> finder) {
        Instant foundAt = request.foundAt().toInstant().truncatedTo(ChronoUnit.MICROS);
        shifts.checkPast(foundAt, "/foundAt");
        Place place = places.reported(request.placeId(), request.placeCode());
        UUID mineId = place.mineId();
        Slot slot = shifts.of(mineId, foundAt, "/foundAt");
        LocalDate on = slot.businessDate();
        place.checkOpen(on);
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
                finder.apply(mineId),
                now,
                actors.caller(),
                context.caller().client());
        Kind kind = new Kind(request.discipline(), request.factor());
        Danger danger = new Danger(
                Ids.next(),
                mineId,
                finding,
                kind,
                new Classification(
                        request.grade(),
                        request.handling(),
                        Owner.of(roster.unit(mineId, place.unitOr(request.unitId()), on, "/unitId"))),
                repeatOf(place, kind, on, rules.rules()),
                rules.id(),
                rules.rules());
        dangers.add(danger);
        changes.record("danger.reported", danger, "status");
        return danger;
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
