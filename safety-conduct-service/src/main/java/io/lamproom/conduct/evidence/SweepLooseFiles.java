package io.lamproom.conduct.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Removes files that no evidence names: of uploads that came to nothing, and of pictures that were taken back. */
@ApplicationScoped
class SweepLooseFiles {

    private static final Logger LOG = Logger.getLogger(SweepLooseFiles.class);
    private static final int BATCH = 20;

    private final LooseFiles loose;
    private final EvidenceStore store;

    SweepLooseFiles(LooseFiles loose, EvidenceStore store) {
        this.loose = loose;
        this.store = store;
    }

    @Scheduled(every = "10m", delayed = "2m", identity = "loose-files", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void run() {
        while (pass() == BATCH) {
            // more are waiting
        }
    }

    /** One batch; tells how many files are gone. What the store does not give away now is tried again the next time. */
    int pass() {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<UUID> due = loose.due(BATCH);
            int gone = 0;
            for (UUID key : due) {
                try {
                    store.delete(key);
                } catch (IOException e) {
                    LOG.warnf("evidence store not available, loose files stay: %s", e.toString());
                    return gone;
                }
                loose.forget(key);
                gone++;
            }
            return gone;
        });
    }
}
