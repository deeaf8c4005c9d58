package io.lamproom.conduct.liability;

import io.lamproom.conduct.violation.Deciders;
import io.lamproom.conduct.violation.Violation;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Takes back a joint liability that should not have been recorded, while the violation stands: by someone other than its
 * recorder and who bears it. What was proposed of it is reversed with it, and an open objection has no object any more.
 */
@ApplicationScoped
class ReverseJointLiability {

    private final LiabilityDesk desk;
    private final Deciders deciders;
    private final ChangeRecorder changes;

    ReverseJointLiability(LiabilityDesk desk, Deciders deciders, ChangeRecorder changes) {
        this.desk = desk;
        this.deciders = deciders;
        this.changes = changes;
    }

    @Transactional
    JointLiability reverse(UUID id, ExpectedVersion version, String reason) {
        JointLiability liability = desk.find(id, version);
        Violation violation = desk.violationOf(liability);
        desk.checkNotSelf(liability);
        liability.reverse(deciders.stepOn(violation, reason));
        changes.record("joint-liability.reversed", liability, "reversedAt", "reversal");
        desk.tell(LiabilityConsequences::reversed, liability, violation);
        return liability;
    }
}
