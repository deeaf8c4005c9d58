package io.lamproom.conduct.liability;

import io.lamproom.conduct.appeal.AppealTerms;
import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.step.Step;
import io.lamproom.conduct.violation.Deciders;
import io.lamproom.conduct.violation.Violation;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The objection (异议) of who is jointly liable, or of the union for them, by the terms of every appeal; it says nothing
 * about the violation. What is proposed of the liability rests while it is open, and falls with the liability.
 */
@ApplicationScoped
class ObjectToLiability {

    private final LiabilityDesk desk;
    private final JointlyLiable jointlyLiable;
    private final Deciders deciders;
    private final Actors actors;
    private final AppealTerms terms;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    ObjectToLiability(
            LiabilityDesk desk,
            JointlyLiable jointlyLiable,
            Deciders deciders,
            Actors actors,
            AppealTerms terms,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.desk = desk;
        this.jointlyLiable = jointlyLiable;
        this.deciders = deciders;
        this.actors = actors;
        this.terms = terms;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    JointLiability make(UUID id, ExpectedVersion expected, String grounds) {
        JointLiability liability = desk.find(id, expected);
        Violation violation = desk.violationOf(liability);
        LocalDate today = clock.today();
        liability.object(
                actors.step(grounds),
                terms.toDecide(liability.mineId(), today, false).lastDay());
        AppealTerms.checkInTime(today, liability.objectUntil());
        changes.record("joint-liability.objected", liability, "objection");
        desk.tell(LiabilityConsequences::objected, liability, violation);
        return liability;
    }

    @Transactional
    JointLiability decide(UUID id, ExpectedVersion expected, boolean reversed, String reasons) {
        JointLiability liability = desk.find(id, expected);
        Violation violation = desk.violationOf(liability);
        Step decision = deciders.stepOn(violation, reasons);
        if (jointlyLiable.isCaller(violation)) {
            throw new Refusal.RuleBroken("decides-about-self");
        }
        if (violation.tookPart(decision.by())) {
            throw new Refusal.RuleBroken("reviewer-took-part");
        }
        AppealTerms.checkTookNoPart(decision, liability.tookPart());
        liability.decideObjection(reversed, decision);
        if (reversed) {
            changes.record("joint-liability.reversed", liability, "objection", "reversedAt", "reversal");
            desk.tell(LiabilityConsequences::reversed, liability, violation);
        } else {
            changes.record("joint-liability.upheld", liability, "objection");
            desk.tell(LiabilityConsequences::objectionEnded, liability, violation);
        }
        return liability;
    }

    @Transactional
    JointLiability withdraw(UUID id, ExpectedVersion expected, String note) {
        JointLiability liability = desk.find(id, expected);
        Violation violation = desk.violationOf(liability);
        liability.withdrawObjection(actors.step(note));
        changes.record("joint-liability.objection-withdrawn", liability, "objection");
        desk.tell(LiabilityConsequences::objectionEnded, liability, violation);
        return liability;
    }
}
