package io.lamproom.conduct.appeal;

import io.lamproom.conduct.events.AppealState;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes appeals. */
@ApplicationScoped
class AppealPublication implements StateMapping<Appeal> {

    @Override
    public Class<Appeal> aggregate() {
        return Appeal.class;
    }

    @Override
    public String type() {
        return "appeal";
    }

    @Override
    public Topic topic() {
        return Topic.CONDUCT;
    }

    @Override
    public AppealState state(Appeal appeal) {
        return new AppealState(
                appeal.id(),
                appeal.mineId(),
                appeal.violationId(),
                appeal.erased() ? null : appeal.workerId(),
                appeal.status().name(),
                appeal.making().at(),
                appeal.stopped(),
                appeal.decideBy(),
                Step.timeOf(appeal.ending()),
                appeal.grade(),
                appeal.points(),
                appeal.lostShifts().stream()
                        .map(lost -> new AppealState.Lost(lost.businessDate(), lost.shift()))
                        .toList(),
                appeal.erased());
    }
}
