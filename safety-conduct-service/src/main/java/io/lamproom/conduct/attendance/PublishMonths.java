package io.lamproom.conduct.attendance;

import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.events.Origin;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Tells others the months that have changed, once for all that came in within some seconds. */
@ApplicationScoped
class PublishMonths {

    static final int MOST = 200;

    /** A bulk of calls about one shift is told once. */
    private static final int SECONDS_TO_SETTLE = 10;

    private final Actors actors;
    private final AttendanceMonthRepository months;
    private final ChangeRecorder changes;

    PublishMonths(Actors actors, AttendanceMonthRepository months, ChangeRecorder changes) {
        this.actors = actors;
        this.months = months;
        this.changes = changes;
    }

    /** One batch of those that changed before an instant; tells how many there were. */
    @Transactional
    int pass(Instant before) {
        Instant now = actors.now();
        List<AttendanceMonth> stale = months.lockStale(before, MOST);
        stale.forEach(month -> month.publish(now));
        if (!stale.isEmpty()) {
            changes.recordAll(stale.stream()
                    .map(month -> Change.of("attendance-month.changed", month, "days"))
                    .toList());
        }
        return stale.size();
    }

    /** Looks for them; its own bean, so that each batch is a transaction of its own. */
    @ApplicationScoped
    static class Runner {

        private final Actors actors;
        private final PublishMonths publishMonths;

        Runner(Actors actors, PublishMonths publishMonths) {
            this.actors = actors;
            this.publishMonths = publishMonths;
        }

        @Scheduled(
                every = "20s",
                delayed = "20s",
                identity = "attendance-months",
                concurrentExecution = ConcurrentExecution.SKIP)
        @RunOnVirtualThread
        void run() {
            Origin.system("attendance-months").run(() -> {
                while (publishMonths.pass(actors.now().minusSeconds(SECONDS_TO_SETTLE)) == MOST) {
                    // more are waiting
                }
            });
        }
    }
}
