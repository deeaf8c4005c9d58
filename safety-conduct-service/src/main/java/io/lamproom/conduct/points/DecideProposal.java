package io.lamproom.conduct.points;

import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;

/** A named person decides what a threshold proposes, and says why. */
@ApplicationScoped
class DecideProposal {

    private final CallerContext context;
    private final ProposalRepository proposals;
    private final PointsBehind pointsBehind;
    private final Actors actors;
    private final ChangeRecorder changes;

    DecideProposal(
            CallerContext context,
            ProposalRepository proposals,
            PointsBehind pointsBehind,
            Actors actors,
            ChangeRecorder changes) {
        this.context = context;
        this.proposals = proposals;
        this.pointsBehind = pointsBehind;
        this.actors = actors;
        this.changes = changes;
    }

    /** @param resource the sub-resource that was posted */
    @Transactional
    PointsProposal decide(UUID id, ExpectedVersion expected, String resource, ProposalStatus outcome, String reasons) {
        PointsProposal proposal = proposals.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, proposal.version());
        if (actors.callerIs(proposal.mineId(), proposal.workerId())) {
            throw new Refusal.RuleBroken("decides-about-self");
        }
        proposal.decide(resource, outcome, actors.step(reasons));
        if (outcome == ProposalStatus.ACCEPTED) {
            checkPointsCount(proposal);
        }
        changes.record("points-proposal." + outcome.name().toLowerCase(Locale.ROOT), proposal, "status");
        return proposal;
    }

    private void checkPointsCount(PointsProposal proposal) {
        int counting = pointsBehind.counting(proposal);
        if (counting < proposal.threshold()) {
            throw new Refusal.RuleBroken("proposal-points-not-counting", proposal.threshold(), counting);
        }
    }
}
