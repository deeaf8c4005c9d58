package io.lamproom.conduct.refusal;

import io.lamproom.conduct.events.RefusalReviewState;
import io.lamproom.conduct.events.UnsafeWorkRefusalState;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes refusals and their reviews: that there was one, and not whose. */
final class RefusalPublications {

    private RefusalPublications() {}

    @ApplicationScoped
    static class OfRefusals implements StateMapping<UnsafeWorkRefusal> {

        @Override
        public Class<UnsafeWorkRefusal> aggregate() {
            return UnsafeWorkRefusal.class;
        }

        @Override
        public String type() {
            return "unsafe-work-refusal";
        }

        @Override
        public Topic topic() {
            return Topic.CONDUCT;
        }

        /** It is reported by who refused. */
        @Override
        public boolean namesActor(UnsafeWorkRefusal refusal) {
            return refusal.outcome() != null;
        }

        @Override
        public UnsafeWorkRefusalState state(UnsafeWorkRefusal refusal) {
            return new UnsafeWorkRefusalState(
                    refusal.id(),
                    refusal.mineId(),
                    refusal.status().name(),
                    refusal.refused().businessDate(),
                    refusal.watchedUntil(),
                    refusal.recording().at(),
                    Step.timeOf(refusal.outcome()),
                    refusal.erased());
        }
    }

    @ApplicationScoped
    static class OfReviews implements StateMapping<RefusalReview> {

        @Override
        public Class<RefusalReview> aggregate() {
            return RefusalReview.class;
        }

        @Override
        public String type() {
            return "refusal-review";
        }

        @Override
        public Topic topic() {
            return Topic.CONDUCT;
        }

        @Override
        public RefusalReviewState state(RefusalReview review) {
            return new RefusalReviewState(
                    review.id(),
                    review.mineId(),
                    review.refusalId(),
                    review.status().name(),
                    review.openedAt(),
                    Step.timeOf(review.finding()),
                    review.erased());
        }
    }
}
