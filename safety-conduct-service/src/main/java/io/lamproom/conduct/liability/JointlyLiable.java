package io.lamproom.conduct.liability;

import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.violation.Violation;
import jakarta.enterprise.context.ApplicationScoped;

/** Who bears a violation together with its subject: what is decided on it is decided on them. */
@ApplicationScoped
public class JointlyLiable {

    private final JointLiabilityRepository liabilities;
    private final Actors actors;

    JointlyLiable(JointLiabilityRepository liabilities, Actors actors) {
        this.liabilities = liabilities;
        this.actors = actors;
    }

    public boolean isCaller(Violation violation) {
        return liabilities.standingFor(violation.id()).stream()
                .anyMatch(liability -> actors.callerIs(liability.mineId(), liability.workerId()));
    }
}
