package io.lamproom.conduct.rootcause;

import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes what the owners of actions report done, and the judgement whether it helps. */
@ApplicationScoped
class FollowRootCause {

    private final CallerContext context;
    private final RootCauseRepository rootCauses;
    private final RuleSets ruleSets;
    private final BusinessClock clock;
    private final Actors actors;
    private final ChangeRecorder changes;

    FollowRootCause(
            CallerContext context,
            RootCauseRepository rootCauses,
            RuleSets ruleSets,
            BusinessClock clock,
            Actors actors,
            ChangeRecorder changes) {
        this.context = context;
        this.rootCauses = rootCauses;
        this.ruleSets = ruleSets;
        this.clock = clock;
        this.actors = actors;
        this.changes = changes;
    }

    @Transactional
    RootCause complete(UUID id, ExpectedVersion expected, UUID actionId, String note) {
        RootCause rootCause = find(id, expected);
        boolean last =
                rootCause.actions().stream().filter(action -> !action.done()).count() == 1;
        if (!actors.callerIs(rootCause.mineId(), rootCause.action(actionId).ownerId())) {
            throw new Refusal.RuleBroken("root-cause-action-of-another").at("/actionId");
        }
        if (!last) {
            rootCauses.raise(rootCause);
        }
        rootCause.complete(actionId, clock.today(), actors.step(note));
        changes.record("root-cause.action-done", rootCause, "actions");
        return rootCause;
    }

    @Transactional
    RootCause checkEffect(UUID id, ExpectedVersion expected, boolean effective, String note) {
        RootCause rootCause = find(id, expected);
        if (rootCause.actions().stream().anyMatch(action -> actors.callerIs(rootCause.mineId(), action.ownerId()))) {
            throw new Refusal.RuleBroken("root-cause-effect-checked-by-participant");
        }
        rootCause.checkEffect(effective, clock.today(), actors.step(note), rulesOf(rootCause));
        changes.record(effective ? "root-cause.closed" : "root-cause.reopened", rootCause, "status", "checks");
        return rootCause;
    }

    /** The rules of today: when the effect may be judged is decided now. */
    RootCauseRules rulesOf(RootCause rootCause) {
        return ruleSets.inForce(RootCauseRules.class, rootCause.mineId(), clock.today())
                .rules();
    }

    private RootCause find(UUID id, ExpectedVersion expected) {
        RootCause rootCause = rootCauses.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, rootCause.version());
        return rootCause;
    }
}
