package io.lamproom.conduct.deduction;

import io.lamproom.conduct.liability.LiabilityConsequences;
import io.lamproom.conduct.liability.LiabilityFact;
import io.lamproom.conduct.liability.LiabilityGround;
import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.violation.ViolationConsequences;
import io.lamproom.conduct.violation.ViolationFact;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Worker;
import io.lamproom.rules.Effective;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Proposes what the mine's rules of the day of the act ask of who did it and of who is jointly liable, in the transaction
 * in which that is found; nothing of who is paid by another employer.
 */
@ApplicationScoped
class ProposeDeductions implements ViolationConsequences, LiabilityConsequences {

    private final RuleSets ruleSets;
    private final Roster roster;
    private final Actors actors;
    private final DeductionRepository deductions;
    private final ChangeRecorder changes;

    ProposeDeductions(
            RuleSets ruleSets, Roster roster, Actors actors, DeductionRepository deductions, ChangeRecorder changes) {
        this.ruleSets = ruleSets;
        this.roster = roster;
        this.actors = actors;
        this.deductions = deductions;
        this.changes = changes;
    }

    @Override
    public void confirmed(ViolationFact fact) {
        propose(fact, new Charged(fact.workerId(), fact.id(), fact.businessDate(), null, null));
    }

    @Override
    public void recorded(LiabilityFact liability) {
        ViolationFact fact = liability.violation();
        propose(
                fact,
                new Charged(liability.workerId(), fact.id(), fact.businessDate(), liability.id(), liability.ground()));
    }

    private void propose(ViolationFact fact, Charged charged) {
        if (fact.history()) {
            return;
        }
        Optional<Effective<DeductionRules>> rules =
                ruleSets.find(DeductionRules.class, fact.mineId(), fact.businessDate());
        rules.flatMap(inForce -> askedFen(inForce.rules(), fact, charged.ground()))
                .filter(fen -> !isOfAnotherEmployer(charged.workerId()))
                .ifPresent(fen -> {
                    Deduction deduction = new Deduction(
                            fact.mineId(),
                            charged,
                            DeductionKind.ASSESSMENT,
                            fen,
                            rules.get().id(),
                            actors.step(null));
                    if (fact.underAppeal()) {
                        deduction.suspend(actors.now());
                    }
                    deductions.add(deduction);
                    changes.record("deduction.proposed", deduction);
                });
    }

    private static Optional<Long> askedFen(DeductionRules rules, ViolationFact fact, LiabilityGround ground) {
        return fact.selfReported() && !rules.ofSelfReports()
                ? Optional.empty()
                : rules.fen(fact.nationalGrade(), ground);
    }

    private boolean isOfAnotherEmployer(UUID workerId) {
        return roster.worker(workerId).filter(Worker::ofAnotherEmployer).isPresent();
    }
}
