package io.lamproom.conduct.hold;

import io.lamproom.conduct.leadershift.LeadersUnderground;
import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.step.Shifts;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Role;
import io.lamproom.platform.time.ShiftTable.Slot;
import io.lamproom.roster.Standing;
import io.lamproom.roster.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Holds a worker, and lets an interim hold go on. */
@ApplicationScoped
class PlaceHold {

    private final CallerContext context;
    private final HeldWorkers workers;
    private final HoldRepository holds;
    private final Actors actors;
    private final Shifts shifts;
    private final LeadersUnderground leaders;
    private final ChangeRecorder changes;

    PlaceHold(
            CallerContext context,
            HeldWorkers workers,
            HoldRepository holds,
            Actors actors,
            Shifts shifts,
            LeadersUnderground leaders,
            ChangeRecorder changes) {
        this.context = context;
        this.workers = workers;
        this.holds = holds;
        this.actors = actors;
        this.shifts = shifts;
        this.leaders = leaders;
        this.changes = changes;
    }

    @Transactional
    WorkHold interim(InterimHoldRequest request) {
        Worker worker = workers.named(request.staffNo());
        if (!context.caller().has(Role.SAFETY_INSPECTOR) && !leaders.callerIsDown(worker.mineId())) {
            throw new Refusal.RuleBroken("leader-not-underground");
        }
        Step placing = actors.step(request.reason());
        Slot slot = shifts.of(worker.mineId(), placing.at(), "/staffNo");
        Standing standing = workers.standing(worker, slot.businessDate());
        Instant end = shifts.endOf(worker.mineId(), slot, "/staffNo");
        return add(WorkHold.interim(standing, slot, placing, end, request.place()));
    }

    @Transactional
    WorkHold today(TodayHoldRequest request) {
        Worker worker = workers.named(request.staffNo());
        Step placing = actors.step(request.note());
        Slot slot = new Slot(request.businessDate(), request.shift());
        Instant end = shifts.endOf(worker.mineId(), slot, "/shift");
        if (!placing.at().isBefore(end)) {
            throw new Refusal.RuleBroken("shift-is-over", end).at("/shift");
        }
        // the check before a shift is not of a later day
        if (end.isAfter(placing.at().plus(1, ChronoUnit.DAYS))) {
            throw new Refusal.RuleBroken("shift-not-yet", end).at("/shift");
        }
        Standing standing = workers.standing(worker, slot.businessDate());
        return add(WorkHold.today(standing, slot, placing, end, request.cause()));
    }

    @Transactional
    WorkHold extend(UUID id, ExpectedVersion expected, OffsetDateTime until, String reason) {
        WorkHold hold = holds.find(context.reach(), HoldKind.INTERIM, id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, hold.version());
        if (actors.callerIs(hold.mineId(), hold.workerId())) {
            throw new Refusal.RuleBroken("decides-about-self");
        }
        hold.extend(actors.step(reason), until.toInstant().truncatedTo(ChronoUnit.MICROS));
        changes.record("work-hold.extended", hold, "endsAt", "extension");
        return hold;
    }

    private WorkHold add(WorkHold hold) {
        if (holds.isHeld(hold.workerId(), hold.kind(), hold.placing().at())) {
            throw new Refusal.StateConflict("already-held");
        }
        holds.add(hold);
        changes.record("work-hold.placed", hold);
        return hold;
    }
}
