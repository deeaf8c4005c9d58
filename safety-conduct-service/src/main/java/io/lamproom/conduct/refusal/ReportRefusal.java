package io.lamproom.conduct.refusal;

import io.lamproom.conduct.place.Place;
import io.lamproom.conduct.place.Places;
import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.step.Shifts;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.time.ShiftTable.Slot;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Standing;
import io.lamproom.roster.Worker;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Puts a refusal on record: the worker's own, or by the union for one who does not dare to. */
@ApplicationScoped
class ReportRefusal {

    private final CallerContext context;
    private final Places places;
    private final Actors actors;
    private final Shifts shifts;
    private final Roster roster;
    private final RuleSets ruleSets;
    private final RefusalRepository refusals;
    private final ChangeRecorder changes;

    ReportRefusal(
            CallerContext context,
            Places places,
            Actors actors,
            Shifts shifts,
            Roster roster,
            RuleSets ruleSets,
            RefusalRepository refusals,
            ChangeRecorder changes) {
        this.context = context;
        this.places = places;
        this.actors = actors;
        this.shifts = shifts;
        this.roster = roster;
        this.ruleSets = ruleSets;
        this.refusals = refusals;
        this.changes = changes;
    }

    @Transactional
    UnsafeWorkRefusal report(RefusalRequest request) {
        Instant occurredAt = request.occurredAt().toInstant().truncatedTo(ChronoUnit.MICROS);
        shifts.checkPast(occurredAt, "/occurredAt");
        Place place = places.reported(request.placeId(), request.placeCode());
        UUID mineId = place.mineId();
        Slot slot = shifts.of(mineId, occurredAt, "/occurredAt");
        place.checkOpen(slot.businessDate());
        Worker worker = workerOf(mineId, request);
        Standing standing = roster.standing(mineId, worker.id(), slot.businessDate(), "/staffNo");
        UnsafeWorkRefusal refusal = new UnsafeWorkRefusal(
                mineId,
                new Refused(
                        worker.id(),
                        standing.sectionId(),
                        occurredAt,
                        slot.businessDate(),
                        slot.shift(),
                        place.id(),
                        request.instruction(),
                        request.reason()),
                ruleSets.inForce(RefusalRules.class, mineId, slot.businessDate())
                        .rules(),
                actors.mark());
        refusals.add(refusal);
        changes.record("unsafe-work-refusal.reported", refusal, "status");
        return refusal;
    }

    /** A worker speaks for themselves; who reaches the mine also for another. */
    private Worker workerOf(UUID mineId, RefusalRequest request) {
        Worker worker = (request.staffNo() == null
                        ? actors.worker(mineId)
                        : roster.byStaffNo(mineId, request.staffNo()))
                .orElseThrow(() -> roster.workerUnknown("/staffNo"));
        if (!context.reach().covers(Node.MINE, mineId) && !context.reach().covers(Node.WORKER, worker.id())) {
            throw new Refusal.RuleBroken("refusal-of-another").at("/staffNo");
        }
        return worker;
    }
}
