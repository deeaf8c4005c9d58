package io.lamproom.member.commendation;

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

/** Confirms, declines or revokes a commendation; nobody decides about themselves. */
@ApplicationScoped
class DecideCommendation {

    private final CallerContext context;
    private final CommendationRepository commendations;
    private final OwnMatters ownMatters;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    DecideCommendation(
            CallerContext context,
            CommendationRepository commendations,
            OwnMatters ownMatters,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.context = context;
        this.commendations = commendations;
        this.ownMatters = ownMatters;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    Commendation decide(UUID id, ExpectedVersion expected, CommendationDecision decision) {
        Commendation commendation = found(id, expected);
        commendation.decide(
                decision.confirmed(), decision.reason(), now(), context.caller().subject());
        changes.record("commendation." + (decision.confirmed() ? "confirmed" : "declined"), commendation, "status");
        return commendation;
    }

    @Transactional
    Commendation revoke(UUID id, ExpectedVersion expected, String reason) {
        Commendation commendation = found(id, expected);
        commendation.revoke(reason, now(), context.caller().subject());
        changes.record("commendation.revoked", commendation, "status");
        return commendation;
    }

    private Commendation found(UUID id, ExpectedVersion expected) {
        Commendation commendation = commendations.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, commendation.version());
        ownMatters.refuseAbout(commendation.workerId());
        return commendation;
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MICROS);
    }
}
