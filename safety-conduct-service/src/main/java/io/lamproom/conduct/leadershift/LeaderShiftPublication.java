package io.lamproom.conduct.leadershift;

import io.lamproom.conduct.events.LeaderShiftState;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes leaders' shifts. */
@ApplicationScoped
class LeaderShiftPublication implements StateMapping<LeaderShift> {

    @Override
    public Class<LeaderShift> aggregate() {
        return LeaderShift.class;
    }

    @Override
    public String type() {
        return "leader-shift";
    }

    @Override
    public Topic topic() {
        return Topic.CONDUCT;
    }

    @Override
    public LeaderShiftState state(LeaderShift shift) {
        Descent descent = shift.descent();
        Ascent ascent = shift.ascent();
        return new LeaderShiftState(
                shift.id(),
                shift.mineId(),
                shift.leaderId(),
                shift.plannedOn(),
                shift.plannedShift(),
                shift.status().name(),
                descent == null ? null : descent.at(),
                descent == null ? null : descent.on(),
                descent == null ? null : descent.shift(),
                ascent == null ? null : ascent.at(),
                ascent == null ? null : ascent.handedOverTo(),
                shift.route(),
                shift.dangers().stream().sorted().toList(),
                Step.timeOf(shift.cancellation()));
    }
}
