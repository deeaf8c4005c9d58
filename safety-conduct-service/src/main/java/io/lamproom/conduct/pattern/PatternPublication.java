package io.lamproom.conduct.pattern;

import io.lamproom.conduct.events.PatternReviewState;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes reviews: one that is opened is the warning. */
@ApplicationScoped
class PatternPublication implements StateMapping<PatternReview> {

    @Override
    public Class<PatternReview> aggregate() {
        return PatternReview.class;
    }

    @Override
    public String type() {
        return "pattern-review";
    }

    @Override
    public Topic topic() {
        return Topic.CONDUCT;
    }

    @Override
    public PatternReviewState state(PatternReview review) {
        Pattern pattern = review.pattern();
        Whose whose = review.whose();
        return new PatternReviewState(
                review.id(),
                review.mineId(),
                pattern.kind().name(),
                pattern.scopeId(),
                pattern.matter(),
                pattern.facts(),
                pattern.firstOn(),
                pattern.lastOn(),
                whose.sectionId(),
                whose.teamId(),
                whose.coveringBranchId(),
                review.status().name(),
                review.openedAt(),
                Step.timeOf(review.decision()),
                review.factIds().stream().sorted().toList());
    }
}
