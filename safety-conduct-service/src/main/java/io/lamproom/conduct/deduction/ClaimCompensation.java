package io.lamproom.conduct.deduction;

import io.lamproom.conduct.step.Step;
import io.lamproom.conduct.violation.Deciders;
import io.lamproom.conduct.violation.Violation;
import io.lamproom.conduct.violation.ViolationDesk;
import io.lamproom.conduct.violation.ViolationFact;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Proposes, by hand, that the subject of a violation makes up for a loss it caused, where nothing else is deducted for it. */
@ApplicationScoped
class ClaimCompensation {

    private final ViolationDesk desk;
    private final Deciders deciders;
    private final Roster roster;
    private final DeductionRepository deductions;
    private final ChangeRecorder changes;

    ClaimCompensation(
            ViolationDesk desk,
            Deciders deciders,
            Roster roster,
            DeductionRepository deductions,
            ChangeRecorder changes) {
        this.desk = desk;
        this.deciders = deciders;
        this.roster = roster;
        this.deductions = deductions;
        this.changes = changes;
    }

    @Transactional
    Deduction claim(DeductionRequest request) {
        switch (request.kind()) {
            case DEPOSIT -> throw new Refusal.RuleBroken("deposit-refused").at("/kind");
            case ASSESSMENT -> throw new Refusal.RuleBroken("assessment-by-rules-alone").at("/kind");
            case COMPENSATION -> {}
        }
        Violation violation = desk.hold(request.violationId());
        if (!violation.status().stands()) {
            throw new Refusal.StateConflict("deduction-of-unconfirmed", violation.status())
                    .with("state", violation.status());
        }
        if (violation.occurrence().history()) {
            throw new Refusal.RuleBroken("deduction-of-history").at("/violationId");
        }
        if (roster.worker(violation.workerId())
                .filter(Worker::ofAnotherEmployer)
                .isPresent()) {
            throw new Refusal.RuleBroken("deduction-not-paid-here").at("/violationId");
        }
        Step step = deciders.stepOn(violation, request.note());
        ViolationFact fact = ViolationFact.of(violation);
        Deduction deduction = new Deduction(
                violation.mineId(),
                new Charged(fact.workerId(), fact.id(), fact.businessDate(), null, null),
                request.kind(),
                request.amountFen(),
                null,
                step);
        if (fact.underAppeal()) {
            deduction.suspend(step.at());
        }
        deductions.add(deduction);
        changes.record("deduction.proposed", deduction);
        return deduction;
    }
}
