package io.lamproom.conduct.hold;

import io.lamproom.conduct.events.WorkHoldState;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes holds. */
@ApplicationScoped
class HoldPublication implements StateMapping<WorkHold> {

    @Override
    public Class<WorkHold> aggregate() {
        return WorkHold.class;
    }

    @Override
    public String type() {
        return "work-hold";
    }

    @Override
    public Topic topic() {
        return Topic.CONDUCT;
    }

    @Override
    public WorkHoldState state(WorkHold hold) {
        return new WorkHoldState(
                hold.id(),
                hold.mineId(),
                hold.erased() ? null : hold.workerId(),
                hold.kind().name(),
                hold.businessDate(),
                hold.shift(),
                hold.placing().at(),
                Step.timeOf(hold.extension()),
                hold.endsAt(),
                hold.sectionId(),
                hold.teamId(),
                hold.coveringBranchId(),
                hold.erased());
    }
}
