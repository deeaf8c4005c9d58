package io.lamproom.conduct.danger;

import io.lamproom.platform.events.Origin;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks each minute for overdue dangers that have reached another level. */
@ApplicationScoped
class EscalationRunner {

    private final EscalateDangers escalateDangers;

    EscalationRunner(EscalateDangers escalateDangers) {
        this.escalateDangers = escalateDangers;
    }

    @Scheduled(
            every = "1m",
            delayed = "30s",
            identity = "danger-escalation",
            concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void run() {
        Origin.system("danger-escalation").run(() -> {
            while (escalateDangers.pass() == EscalateDangers.MOST) {
                // more are waiting
            }
        });
    }
}
