package io.lamproom.conduct.education;

import io.lamproom.platform.consumer.Projection;
import io.lamproom.platform.consumer.Received;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Hears of safety classes from training. */
@ApplicationScoped
class SafetyClassProjection implements Projection<SafetyClassState> {

    private final RecordStepProgress progress;

    SafetyClassProjection(RecordStepProgress progress) {
        this.progress = progress;
    }

    @Override
    public String consumer() {
        return "training";
    }

    @Override
    public Topic topic() {
        return Topic.TRAINING;
    }

    @Override
    public String aggregateType() {
        return "safety-class";
    }

    @Override
    public Class<SafetyClassState> stateType() {
        return SafetyClassState.class;
    }

    @Override
    public void apply(List<Received<SafetyClassState>> newest) {
        progress.record(newest.stream().map(SafetyClassProjection::progress).toList());
    }

    private static StepProgress progress(Received<SafetyClassState> attended) {
        SafetyClassState state = attended.state();
        return new StepProgress(
                attended.id(),
                attended.version(),
                state.mineId(),
                state.violationId(),
                null,
                state.status(),
                state.passed(),
                state.passedOn(),
                state.days() == null ? 0 : state.days());
    }
}
