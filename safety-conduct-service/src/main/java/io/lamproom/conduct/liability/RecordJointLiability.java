package io.lamproom.conduct.liability;

import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.violation.Deciders;
import io.lamproom.conduct.violation.Violation;
import io.lamproom.conduct.violation.ViolationConsequences;
import io.lamproom.conduct.violation.ViolationDesk;
import io.lamproom.conduct.violation.ViolationFact;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Worker;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Records who is jointly liable for a confirmed violation, and lets it fall with the violation. */
@ApplicationScoped
class RecordJointLiability implements ViolationConsequences {

    private final ViolationDesk desk;
    private final Deciders deciders;
    private final Actors actors;
    private final Roster roster;
    private final JointLiabilityRepository liabilities;
    private final ChangeRecorder changes;
    private final List<LiabilityConsequences> consequences;

    RecordJointLiability(
            ViolationDesk desk,
            Deciders deciders,
            Actors actors,
            Roster roster,
            JointLiabilityRepository liabilities,
            ChangeRecorder changes,
            @All List<LiabilityConsequences> consequences) {
        this.desk = desk;
        this.deciders = deciders;
        this.actors = actors;
        this.roster = roster;
        this.liabilities = liabilities;
        this.changes = changes;
        this.consequences = consequences;
    }

    @Transactional
    JointLiability record(UUID violationId, String staffNo, LiabilityGround ground, String note) {
        Violation violation = desk.hold(violationId);
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
        JointLiability liability = new JointLiability(violation, worker.id(), ground, deciders.stepOn(violation, note));
        liabilities.add(liability);
        changes.record("joint-liability.recorded", liability);
        LiabilityFact fact = new LiabilityFact(liability.id(), worker.id(), ground, ViolationFact.of(violation));
        consequences.forEach(each -> each.recorded(fact));
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
            liability.reverse(actors.now());
            changes.record("joint-liability.reversed", liability, "reversedAt");
        }
    }
}
