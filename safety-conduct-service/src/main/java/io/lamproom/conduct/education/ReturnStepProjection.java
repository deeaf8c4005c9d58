package io.lamproom.conduct.education;

import io.lamproom.platform.consumer.Projection;
import io.lamproom.platform.consumer.Received;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Hears of return steps from mentoring. */
@ApplicationScoped
class ReturnStepProjection implements Projection<ReturnStepState> {

    private final RecordStepProgress progress;

    ReturnStepProjection(RecordStepProgress progress) {
        this.progress = progress;
    }

    @Override
    public String consumer() {
        return "mentoring";
    }

    @Override
    public Topic topic() {
        return Topic.MENTORING;
    }

    @Override
    public String aggregateType() {
        return "return-step";
    }

    @Override
    public Class<ReturnStepState> stateType() {
        return ReturnStepState.class;
    }

    @Override
    public void apply(List<Received<ReturnStepState>> newest) {
        progress.record(newest.stream().map(ReturnStepProjection::progress).toList());
    }

    private static StepProgress progress(Received<ReturnStepState> step) {
        ReturnStepState state = step.state();
        return new StepProgress(
                step.id(),
                step.version(),
                state.mineId(),
                state.violationId(),
                state.code(),
                state.status(),
                state.done(),
                state.doneOn(),
                null);
    }
}
