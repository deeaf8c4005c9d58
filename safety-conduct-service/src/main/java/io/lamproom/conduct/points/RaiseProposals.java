package io.lamproom.conduct.points;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.roster.Roster;
import io.lamproom.rules.Effective;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Raises a proposal for each threshold that a worker's points have reached, once in a cycle; and takes back those whose
 * points are gone, in whichever cycle they were raised.
 */
@ApplicationScoped
class RaiseProposals {

    private final PointsAccountRepository accounts;
    private final ProposalRepository proposals;
    private final PointsBehind pointsBehind;
    private final RuleSets ruleSets;
    private final Roster roster;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    RaiseProposals(
            PointsAccountRepository accounts,
            ProposalRepository proposals,
            PointsBehind pointsBehind,
            RuleSets ruleSets,
            Roster roster,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.accounts = accounts;
        this.proposals = proposals;
        this.pointsBehind = pointsBehind;
        this.ruleSets = ruleSets;
        this.roster = roster;
        this.clock = clock;
        this.changes = changes;
    }

    /**
     * @param account held by this transaction, so that two changes do not both raise one
     * @param days of the acts whose points have changed
     */
    void after(PointsAccount account, EntryReason reason, Collection<LocalDate> days) {
        LocalDate today = clock.today();
        Effective<PointsRules> rules = ruleSets.inForce(PointsRules.class, account.mineId(), today);
        LocalDate cycleFrom = rules.rules().cycle().beginOf(today);
        int deducted = accounts.deducted(account.id(), cycleFrom, today, clock.now());
        List<PointsProposal> live = proposals.standing(account.id(), cycleFrom);
        live.stream()
                .filter(each -> openSince(cycleFrom, each)
                        ? each.threshold() > deducted
                        : undoes(reason)
                                && each.isLive()
                                && each.countsAnyOf(days)
                                && each.threshold() > pointsBehind.due(each))
                .forEach(each -> {
                    each.losesItsGround();
                    changes.record("points-proposal.withdrawn", each, "status");
                });
        rules.rules().thresholds().stream()
                .filter(threshold -> threshold.at() <= deducted)
                .filter(threshold -> live.stream()
                        .filter(each -> !each.raisedOn().isBefore(cycleFrom))
                        .noneMatch(each -> each.threshold() == threshold.at() && stands(each)))
                .map(threshold -> new PointsProposal(
                        account,
                        roster.at(account.id(), today).orElse(null),
                        threshold,
                        deducted,
                        today,
                        cycleFrom,
                        rules.id()))
                .forEach(raised -> {
                    proposals.add(raised);
                    changes.record("points-proposal.raised", raised);
                });
    }

    private static boolean stands(PointsProposal proposal) {
        return proposal.status() != ProposalStatus.WITHDRAWN && proposal.status() != ProposalStatus.REVERSED;
    }

    private static boolean openSince(LocalDate day, PointsProposal proposal) {
        return proposal.status() == ProposalStatus.OPEN && !proposal.raisedOn().isBefore(day);
    }

    /**
     * What was decided stays when points are earned back or rest, and so does what is open of a cycle that has ended: it is
     * undone when they were never due.
     */
    private static boolean undoes(EntryReason reason) {
        return reason == EntryReason.REVOKED || reason == EntryReason.ANNULLED || reason == EntryReason.REGRADED;
    }
}
