package io.lamproom.conduct.leadershift;

import io.lamproom.conduct.danger.FoundDangers;
import io.lamproom.conduct.place.Places;
import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.step.Shifts;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;

/** A leader goes down and comes up: nobody says so for another. */
@ApplicationScoped
class LeadShift {

    private final LeaderReach reach;
    private final Places places;
    private final FoundDangers dangers;
    private final Roster roster;
    private final Shifts shiftTables;
    private final BusinessClock clock;
    private final Actors actors;
    private final LeaderShiftRepository shifts;
    private final ChangeRecorder changes;

    LeadShift(
            LeaderReach reach,
            Places places,
            FoundDangers dangers,
            Roster roster,
            Shifts shiftTables,
            BusinessClock clock,
            Actors actors,
            LeaderShiftRepository shifts,
            ChangeRecorder changes) {
        this.reach = reach;
        this.places = places;
        this.dangers = dangers;
        this.roster = roster;
        this.shiftTables = shiftTables;
        this.clock = clock;
        this.actors = actors;
        this.shifts = shifts;
        this.changes = changes;
    }

    @Transactional
    LeaderShift goDown(UUID id, ExpectedVersion expected, OffsetDateTime at) {
        LeaderShift shift = own(id, expected);
        Instant downAt = past(at);
        shift.goDown(Descent.of(downAt, shiftTables.of(shift.mineId(), downAt, "/at")));
        changes.record("leader-shift.down", shift, "status", "descent");
        return shift;
    }

    @Transactional
    LeaderShift comeUp(UUID id, ExpectedVersion expected, AscentRequest request) {
        LeaderShift shift = own(id, expected);
        Instant upAt = past(request.at());
        roster.standing(shift.mineId(), request.handedOverTo(), clock.today(), "/handedOverTo");
        if (shift.descent() != null) {
            Set<UUID> visited = Set.copyOf(request.routePlaceIds());
            places.all(shift.mineId(), visited, shift.descent().on(), "/routePlaceIds");
            dangers.check(
                    shift.mineId(),
                    request.dangerIds(),
                    visited,
                    shift.descent().on(),
                    "/dangerIds");
        }
        shift.comeUp(
                new Ascent(upAt, request.findings(), request.handedOverTo(), request.handover()),
                request.routePlaceIds(),
                request.dangerIds());
        changes.record("leader-shift.up", shift, "status", "ascent", "route", "dangers");
        return shift;
    }

    private LeaderShift own(UUID id, ExpectedVersion expected) {
        LeaderShift shift = shifts.find(reach.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, shift.version());
        if (!actors.callerIs(shift.mineId(), shift.leaderId())) {
            throw new Refusal.RuleBroken("leader-shift-of-another");
        }
        return shift;
    }

    private Instant past(OffsetDateTime at) {
        Instant instant = at.toInstant().truncatedTo(ChronoUnit.MICROS);
        shiftTables.checkPast(instant, "/at");
        return instant;
    }
}
