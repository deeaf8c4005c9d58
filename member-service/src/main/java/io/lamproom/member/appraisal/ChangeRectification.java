package io.lamproom.member.appraisal;

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

/** Extends a rectification, or concludes it; nobody decides about themselves. */
@ApplicationScoped
class ChangeRectification {

    private final CallerContext context;
    private final RectificationRepository rectifications;
    private final OwnMatters ownMatters;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    ChangeRectification(
            CallerContext context,
            RectificationRepository rectifications,
            OwnMatters ownMatters,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.context = context;
        this.rectifications = rectifications;
        this.ownMatters = ownMatters;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    Rectification extend(UUID id, ExpectedVersion expected, TermExtension request) {
        Rectification rectification = found(id, expected);
        rectification.extend(request.to(), now());
        changes.record("rectification.extended", rectification, "to");
        return rectification;
    }

    @Transactional
    Rectification conclude(UUID id, ExpectedVersion expected, ConclusionRequest request) {
        Rectification rectification = found(id, expected);
        if (request.on().isAfter(clock.today())) {
            throw new Refusal.RuleBroken("appraisal-in-future", clock.today()).at("/on");
        }
        rectification.conclude(
                request.improved(), request.on(), now(), context.caller().subject());
        changes.record("rectification.concluded", rectification, "status");
        return rectification;
    }

    private Rectification found(UUID id, ExpectedVersion expected) {
        Rectification rectification = rectifications.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, rectification.version());
        ownMatters.refuseAbout(rectification.workerId());
        return rectification;
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MICROS);
    }
}
