package io.lamproom.conduct.points;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.roster.Roster;
import io.lamproom.rules.Effective;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Raises a proposal for each threshold that a worker's points have reached, once in a cycle: in the one that runs, and in
 * that of an act whose own has ended. And takes back those whose points are gone, in whichever cycle they were raised.
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
        Effective<PointsRules> rules = rulesOn(account, today);
        LocalDate cycleFrom = rules.rules().cycle().beginOf(today);
        SortedSet<LocalDate> ofEndedCycles = new TreeSet<>(days).headSet(cycleFrom);
        List<PointsProposal> known = new ArrayList<>(
                proposals.standing(account.id(), ofEndedCycles.isEmpty() ? cycleFrom : ofEndedCycles.first()));
        int deducted = accounts.deducted(account.id(), cycleFrom, today, clock.now());
        known.stream()
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
        raise(
                account,
                rules,
                cycleFrom,
                deducted,
                known,
                each -> !each.cycleTo().isBefore(cycleFrom));
        if (charges(reason)) {
            ofEndedCycles.forEach(day -> raiseInEndedCycle(account, day, known));
        }
    }

    /** An act may be confirmed, and its points may count again, when its own cycle has ended: they count in that one. */
    private void raiseInEndedCycle(PointsAccount account, LocalDate day, List<PointsProposal> known) {
        Effective<PointsRules> rules = rulesOn(account, day);
        LocalDate from = rules.rules().cycle().beginOf(day);
        int deducted = accounts.deducted(account.id(), from, Cycle.endOf(from), clock.now());
        raise(account, rules, from, deducted, known, each -> each.countsAnyOf(List.of(day)));
    }

    private void raise(
            PointsAccount account,
            Effective<PointsRules> rules,
            LocalDate cycleFrom,
            int deducted,
            List<PointsProposal> known,
            Predicate<PointsProposal> ofCycle) {
        for (PointsRules.Threshold threshold : rules.rules().thresholds()) {
            if (threshold.at() > deducted
                    || known.stream()
                            .anyMatch(
                                    each -> each.threshold() == threshold.at() && stands(each) && ofCycle.test(each))) {
                continue;
            }
            LocalDate today = clock.today();
            PointsProposal raised = new PointsProposal(
                    account,
                    roster.at(account.id(), today).orElse(null),
                    threshold,
                    deducted,
                    today,
                    cycleFrom,
                    rules.id());
            proposals.add(raised);
            known.add(raised);
            changes.record("points-proposal.raised", raised);
        }
    }

    private Effective<PointsRules> rulesOn(PointsAccount account, LocalDate day) {
        return ruleSets.inForce(PointsRules.class, account.mineId(), day);
    }

    private static boolean stands(PointsProposal proposal) {
        return proposal.status() != ProposalStatus.WITHDRAWN && proposal.status() != ProposalStatus.REVERSED;
    }

    private static boolean openSince(LocalDate day, PointsProposal proposal) {
        return proposal.status() == ProposalStatus.OPEN && !proposal.cycleTo().isBefore(day);
    }

    /**
     * What was decided stays when points are earned back or rest, and so does what is open of a cycle that has ended: it is
     * undone when they were never due.
     */
    private static boolean undoes(EntryReason reason) {
        return reason == EntryReason.REVOKED || reason == EntryReason.ANNULLED || reason == EntryReason.REGRADED;
    }

    /** Whether points may have come to count. */
    private static boolean charges(EntryReason reason) {
        return switch (reason) {
            case CONFIRMED, APPEAL_ENDED, REGRADED, RESTORATION_REVOKED -> true;
            case APPEALED, REVOKED, ANNULLED, RERATED, RESTORED -> false;
        };
    }
}
