package io.lamproom.conduct.liability;

import io.lamproom.conduct.events.JointLiabilityState;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes joint liabilities. */
@ApplicationScoped
class JointLiabilityPublication implements StateMapping<JointLiability> {

    @Override
    public Class<JointLiability> aggregate() {
        return JointLiability.class;
    }

    @Override
    public String type() {
        return "joint-liability";
    }

    @Override
    public Topic topic() {
        return Topic.CONDUCT;
    }

    @Override
    public JointLiabilityState state(JointLiability liability) {
        return new JointLiabilityState(
                liability.id(),
                liability.mineId(),
                liability.violationId(),
                liability.erased() ? null : liability.workerId(),
                liability.ground().name(),
                liability.recording().at(),
                liability.reversedAt(),
                liability.objectUntil(),
                liability.objection() == null
                        ? null
                        : liability.objection().status().name(),
                liability.objection() == null
                        ? null
                        : liability.objection().making().at(),
                liability.erased());
    }
}
