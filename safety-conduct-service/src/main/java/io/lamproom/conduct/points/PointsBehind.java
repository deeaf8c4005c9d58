package io.lamproom.conduct.points;

import io.lamproom.platform.time.BusinessClock;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;

/** The points that a proposal rests on. */
@ApplicationScoped
class PointsBehind {

    private final PointsAccountRepository accounts;
    private final RuleSets ruleSets;
    private final BusinessClock clock;

    PointsBehind(PointsAccountRepository accounts, RuleSets ruleSets, BusinessClock clock) {
        this.accounts = accounts;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    /** Points gone that count now: of the cycle that runs or, when that of the proposal has ended, of that one. */
    int counting(PointsProposal proposal) {
        LocalDate today = clock.today();
        LocalDate from = ruleSets.inForce(PointsRules.class, proposal.mineId(), today)
                .rules()
                .cycle()
                .beginOf(today);
        return proposal.cycleTo().isBefore(from)
                ? accounts.deducted(proposal.workerId(), proposal.cycleFrom(), proposal.cycleTo(), clock.now())
                : accounts.deducted(proposal.workerId(), from, today, clock.now());
    }

    /** Points of its own cycle that are due, be they resting or not, less what had been given back when it was decided. */
    int due(PointsProposal proposal) {
        Instant known =
                proposal.decision() == null ? clock.now() : proposal.decision().at();
        return accounts.due(proposal.workerId(), proposal.cycleFrom(), proposal.cycleTo(), known);
    }
}
