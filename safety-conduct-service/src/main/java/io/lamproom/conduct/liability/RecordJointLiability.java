package io.lamproom.conduct.liability;

import io.lamproom.conduct.appeal.AppealTerms;
import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.step.Step;
import io.lamproom.conduct.violation.Deciders;
import io.lamproom.conduct.violation.Violation;
import io.lamproom.conduct.violation.ViolationConsequences;
import io.lamproom.conduct.violation.ViolationDesk;
import io.lamproom.conduct.violation.ViolationFact;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Records who is jointly liable for a confirmed violation, and lets it fall with the violation. */
@ApplicationScoped
class RecordJointLiability implements ViolationConsequences {

    private final ViolationDesk violations;
    private final LiabilityDesk desk;
    private final Deciders deciders;
    private final Actors actors;
    private final Roster roster;
    private final JointLiabilityRepository liabilities;
    private final ChangeRecorder changes;
    private final AppealTerms terms;
    private final BusinessClock clock;

    RecordJointLiability(
            ViolationDesk violations,
            LiabilityDesk desk,
            Deciders deciders,
            Actors actors,
            Roster roster,
            JointLiabilityRepository liabilities,
            ChangeRecorder changes,
            AppealTerms terms,
            BusinessClock clock) {
        this.violations = violations;
        this.desk = desk;
        this.deciders = deciders;
        this.actors = actors;
        this.roster = roster;
        this.liabilities = liabilities;
        this.changes = changes;
        this.terms = terms;
        this.clock = clock;
    }

    @Transactional
    JointLiability record(UUID violationId, String staffNo, LiabilityGround ground, String note) {
        Violation violation = violations.hold(violationId);
        if (!violation.status().stands()) {
            throw new Refusal.StateConflict("liability-of-unconfirmed", violation.status())
                    .with("state", violation.status());
        }
        Worker worker =
                roster.byStaffNo(violation.mineId(), staffNo).orElseThrow(() -> roster.workerUnknown("/staffNo"));
        if (worker.id().equals(violation.workerId())) {
            throw new Refusal.RuleBroken("jointly-liable-subject").at("/staffNo");
        }
        if (actors.callerIs(violation.mineId(), worker.id())) {
            throw new Refusal.RuleBroken("decides-about-self").at("/staffNo");
        }
        Step recording = deciders.stepOn(violation, note);
        LocalDate objectUntil =
                terms.toAppeal(violation.mineId(), clock.today()).lastDay();
        JointLiability liability = new JointLiability(violation, worker.id(), ground, recording, objectUntil);
        liabilities.add(liability);
        changes.record("joint-liability.recorded", liability);
        desk.tell(LiabilityConsequences::recorded, liability, violation);
        return liability;
    }

    @Override
    public void revoked(ViolationFact violation) {
        reverse(violation);
    }

    @Override
    public void annulled(ViolationFact violation) {
        reverse(violation);
    }

    private void reverse(ViolationFact violation) {
        for (JointLiability liability : liabilities.standingFor(violation.id())) {
            liability.fall(actors.mark());
            changes.record("joint-liability.reversed", liability, "reversedAt", "objection");
        }
    }
}
