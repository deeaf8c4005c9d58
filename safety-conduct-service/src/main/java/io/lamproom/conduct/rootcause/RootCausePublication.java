package io.lamproom.conduct.rootcause;

import io.lamproom.conduct.events.RootCauseState;
import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes analyses. */
@ApplicationScoped
class RootCausePublication implements StateMapping<RootCause> {

    @Override
    public Class<RootCause> aggregate() {
        return RootCause.class;
    }

    @Override
    public String type() {
        return "root-cause";
    }

    @Override
    public Topic topic() {
        return Topic.CONDUCT;
    }

    @Override
    public RootCauseState state(RootCause rootCause) {
        return new RootCauseState(
                rootCause.id(),
                rootCause.mineId(),
                rootCause.subjectKind().name(),
                rootCause.subjectId(),
                rootCause.status().name(),
                Mark.timeOf(rootCause.opening()),
                Mark.timeOf(rootCause.analysis()),
                rootCause.causes().stream()
                        .map(cause -> new RootCauseState.CauseState(
                                cause.id(),
                                cause.parentId(),
                                cause.round(),
                                cause.factor().name(),
                                cause.procedure(),
                                cause.step(),
                                cause.stepOwnerId()))
                        .toList(),
                rootCause.actions().stream()
                        .map(action -> new RootCauseState.ActionState(
                                action.id(),
                                action.causeId(),
                                action.ownerId(),
                                action.deadline(),
                                Step.timeOf(action.completion())))
                        .toList(),
                rootCause.checks().stream()
                        .map(check ->
                                new RootCauseState.EffectState(check.step().at(), check.effective()))
                        .toList(),
                rootCause.closedAt());
    }
}
