package io.lamproom.conduct.liability;

import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.violation.Violation;
import io.lamproom.conduct.violation.ViolationDesk;
import io.lamproom.conduct.violation.ViolationFact;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** What every step on a joint liability has in common: found in reach, its violation held, and told to what follows. */
@ApplicationScoped
class LiabilityDesk {

    private final CallerContext context;
    private final JointLiabilityRepository liabilities;
    private final ViolationDesk violations;
    private final Actors actors;
    private final List<LiabilityConsequences> consequences;

    LiabilityDesk(
            CallerContext context,
            JointLiabilityRepository liabilities,
            ViolationDesk violations,
            Actors actors,
            @All List<LiabilityConsequences> consequences) {
        this.context = context;
        this.liabilities = liabilities;
        this.violations = violations;
        this.actors = actors;
        this.consequences = consequences;
    }

    /** @throws Refusal when there is none in reach, or it is of another version */
    JointLiability find(UUID id, ExpectedVersion expected) {
        JointLiability liability = liabilities.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, liability.version());
        return liability;
    }

    /** Held, so that neither falls with the other meanwhile; who is jointly liable need not see it. */
    Violation violationOf(JointLiability liability) {
        return violations.holdWhatever(liability.violationId());
    }

    /** @throws Refusal {@code decides-about-self} when the caller is who is jointly liable */
    void checkNotSelf(JointLiability liability) {
        if (actors.callerIs(liability.mineId(), liability.workerId())) {
            throw new Refusal.RuleBroken("decides-about-self");
        }
    }

    void tell(BiConsumer<LiabilityConsequences, LiabilityFact> what, JointLiability liability, Violation violation) {
        LiabilityFact fact = new LiabilityFact(
                liability.id(), liability.workerId(), liability.ground(), ViolationFact.of(violation));
        consequences.forEach(each -> what.accept(each, fact));
    }
}
