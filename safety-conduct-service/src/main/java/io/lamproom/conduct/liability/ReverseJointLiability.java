package io.lamproom.conduct.liability;

import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.violation.Deciders;
import io.lamproom.conduct.violation.Violation;
import io.lamproom.conduct.violation.ViolationDesk;
import io.lamproom.conduct.violation.ViolationFact;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Takes back a joint liability that should not have been recorded, while the violation stands: by someone other than its
 * recorder and who bears it. What was proposed of it is reversed with it.
 */
@ApplicationScoped
class ReverseJointLiability {

    private final CallerContext context;
    private final JointLiabilityRepository liabilities;
    private final ViolationDesk desk;
    private final Deciders deciders;
    private final Actors actors;
    private final ChangeRecorder changes;
    private final List<LiabilityConsequences> consequences;

    ReverseJointLiability(
            CallerContext context,
            JointLiabilityRepository liabilities,
            ViolationDesk desk,
            Deciders deciders,
            Actors actors,
            ChangeRecorder changes,
            @All List<LiabilityConsequences> consequences) {
        this.context = context;
        this.liabilities = liabilities;
        this.desk = desk;
        this.deciders = deciders;
        this.actors = actors;
        this.changes = changes;
        this.consequences = consequences;
    }

    @Transactional
    JointLiability reverse(UUID id, ExpectedVersion version, String reason) {
        JointLiability liability = liabilities.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(version, liability.version());
        // held, so that it does not fall with the violation meanwhile
        Violation violation = desk.hold(liability.violationId());
        if (actors.callerIs(liability.mineId(), liability.workerId())) {
            throw new Refusal.RuleBroken("decides-about-self");
        }
        liability.reverse(deciders.stepOn(violation, reason));
        changes.record("joint-liability.reversed", liability, "reversedAt", "reversal");
        LiabilityFact fact = new LiabilityFact(
                liability.id(), liability.workerId(), liability.ground(), ViolationFact.of(violation));
        consequences.forEach(each -> each.reversed(fact));
        return liability;
    }
}
