package io.lamproom.conduct.refusal;

import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Says whether the instruction broke a rule, and whether what befell the person since had to do with it. */
@ApplicationScoped
class DecideRefusal {

    private final CallerContext context;
    private final RefusalRepository refusals;
    private final RefusalReviewRepository reviews;
    private final Actors actors;
    private final ChangeRecorder changes;

    DecideRefusal(
            CallerContext context,
            RefusalRepository refusals,
            RefusalReviewRepository reviews,
            Actors actors,
            ChangeRecorder changes) {
        this.context = context;
        this.refusals = refusals;
        this.reviews = reviews;
        this.actors = actors;
        this.changes = changes;
    }

    @Transactional
    UnsafeWorkRefusal decide(UUID id, ExpectedVersion expected, boolean upheld, String note) {
        UnsafeWorkRefusal refusal = refusals.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, refusal.version());
        notTheWorker(refusal);
        refusal.decide(upheld, actors.step(note));
        changes.record("unsafe-work-refusal.decided", refusal, "status");
        return refusal;
    }

    @Transactional
    RefusalReview find(UUID id, ExpectedVersion expected, ReviewStatus found, String note) {
        RefusalReview review = reviews.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, review.version());
        notTheWorker(refusals.find(context.reach(), review.refusalId()).orElseThrow(Refusal.NotFound::new));
        review.find(found, actors.step(note));
        changes.record("refusal-review.found", review, "status");
        return review;
    }

    private void notTheWorker(UnsafeWorkRefusal refusal) {
        if (actors.callerIs(refusal.mineId(), refusal.refused().workerId())) {
            throw new Refusal.RuleBroken("decides-about-self");
        }
    }
}
