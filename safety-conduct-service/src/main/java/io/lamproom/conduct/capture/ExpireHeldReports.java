package io.lamproom.conduct.capture;

import io.lamproom.conduct.feed.FeedTerms;
import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.events.Origin;
import io.lamproom.roster.Roster;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Discards what nobody repaired within the mine's term, so that it does not keep what it says for ever. */
@ApplicationScoped
class ExpireHeldReports {

    private static final int BATCH = 500;
    private static final String JOB = "held-report-expiry";

    private final Roster roster;
    private final FeedTerms terms;
    private final Actors actors;
    private final HeldReportRepository held;
    private final KeepHeldReports keep;

    ExpireHeldReports(Roster roster, FeedTerms terms, Actors actors, HeldReportRepository held, KeepHeldReports keep) {
        this.roster = roster;
        this.terms = terms;
        this.actors = actors;
        this.held = held;
        this.keep = keep;
    }

    @Scheduled(every = "1h", delayed = "14m", identity = JOB, concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void run() {
        Origin.system(JOB).run(() -> roster.mineIds().forEach(this::expire));
    }

    void expire(UUID mineId) {
        int discarded;
        do {
            discarded = QuarkusTransaction.requiringNew().call(() -> discard(mineId));
        } while (discarded == BATCH);
        QuarkusTransaction.requiringNew().run(() -> held.forgetEnded(mineId, terms.keptFrom(mineId)));
    }

    private int discard(UUID mineId) {
        List<HeldReport> waiting = held.waitingSince(mineId, terms.heldFrom(mineId), BATCH);
        Step step = new Step(actors.now(), new Actor("system:" + JOB, null), "超过待核对期限");
        waiting.forEach(each -> each.discard(step));
        keep.changed("held-report.discarded", waiting);
        return waiting.size();
    }
}
