package io.lamproom.conduct.leadershift;

import io.lamproom.conduct.access.CallerMines;
import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Plans who of the leaders leads which shift, or calls it off. */
@ApplicationScoped
class PlanLeaderShift {

    private final CallerMines mines;
    private final LeaderReach reach;
    private final Roster roster;
    private final BusinessClock clock;
    private final Actors actors;
    private final LeaderShiftRepository shifts;
    private final ChangeRecorder changes;

    PlanLeaderShift(
            CallerMines mines,
            LeaderReach reach,
            Roster roster,
            BusinessClock clock,
            Actors actors,
            LeaderShiftRepository shifts,
            ChangeRecorder changes) {
        this.mines = mines;
        this.reach = reach;
        this.roster = roster;
        this.clock = clock;
        this.actors = actors;
        this.shifts = shifts;
        this.changes = changes;
    }

    @Transactional
    LeaderShift plan(LeaderShiftRequest request) {
        UUID mineId = mines.chosen(null);
        LocalDate today = clock.today();
        if (request.plannedOn().isBefore(today)) {
            throw new Refusal.RuleBroken("plan-backdated", today).at("/plannedOn");
        }
        boolean known = roster.shiftTable(mineId, request.plannedOn()).stream()
                .flatMap(table -> table.shifts().stream())
                .anyMatch(shift -> shift.name().equals(request.shift()));
        if (!known) {
            throw new Refusal.RuleBroken("shift-unknown", request.plannedOn()).at("/shift");
        }
        roster.standing(mineId, request.leaderId(), today, "/leaderId");
        LeaderShift shift =
                new LeaderShift(mineId, request.leaderId(), request.plannedOn(), request.shift(), actors.mark());
        shifts.add(shift);
        changes.record("leader-shift.planned", shift);
        return shift;
    }

    @Transactional
    LeaderShift cancel(UUID id, ExpectedVersion expected, String reason) {
        LeaderShift shift = shifts.find(reach.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, shift.version());
        shift.cancel(actors.step(reason));
        changes.record("leader-shift.cancelled", shift, "status");
        return shift;
    }
}
