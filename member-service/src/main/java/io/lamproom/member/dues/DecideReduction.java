package io.lamproom.member.dues;

import io.lamproom.member.membership.OwnMatters;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Decides on a reduction, in the branch first and then above it; nobody decides about themselves. */
@ApplicationScoped
class DecideReduction {

    private final CallerContext context;
    private final DuesReductionRepository reductions;
    private final OwnMatters ownMatters;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    DecideReduction(
            CallerContext context,
            DuesReductionRepository reductions,
            OwnMatters ownMatters,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.context = context;
        this.reductions = reductions;
        this.ownMatters = ownMatters;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    DuesReduction inBranch(UUID id, ExpectedVersion expected, boolean supported) {
        DuesReduction reduction = found(id, expected);
        reduction.decideInBranch(supported, now(), context.caller().subject());
        changes.record("dues-reduction." + (supported ? "supported" : "refused"), reduction, "status");
        return reduction;
    }

    @Transactional
    DuesReduction above(UUID id, ExpectedVersion expected, boolean approved) {
        DuesReduction reduction = found(id, expected);
        reduction.decide(approved, now(), context.caller().subject());
        changes.record("dues-reduction." + (approved ? "approved" : "refused"), reduction, "status");
        return reduction;
    }

    private DuesReduction found(UUID id, ExpectedVersion expected) {
        DuesReduction reduction = reductions.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, reduction.version());
        ownMatters.refuseAbout(reduction.workerId());
        return reduction;
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MICROS);
    }
}
