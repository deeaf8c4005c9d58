package io.lamproom.conduct.pattern;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks every five minutes for what repeats. */
@ApplicationScoped
class PatternRunner {

    private final OpenPatternReviews openPatternReviews;

    PatternRunner(OpenPatternReviews openPatternReviews) {
        this.openPatternReviews = openPatternReviews;
    }

    @Scheduled(
            every = "5m",
            delayed = "1m",
            identity = "pattern-review",
            concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void run() {
        openPatternReviews.pass();
    }
}
