package io.lamproom.conduct.refusal;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks every minute what befell those who refused. */
@ApplicationScoped
class WatchRunner {

    private final WatchRefusals watchRefusals;

    WatchRunner(WatchRefusals watchRefusals) {
        this.watchRefusals = watchRefusals;
    }

    @Scheduled(
            every = "1m",
            delayed = "45s",
            identity = "refusal-watch",
            concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void run() {
        while (watchRefusals.pass() == WatchRefusals.MOST) {
            // more are waiting
        }
    }
}
