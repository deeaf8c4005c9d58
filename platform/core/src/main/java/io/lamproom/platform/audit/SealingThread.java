package io.lamproom.platform.audit;

import io.lamproom.platform.audit.Sealer.Pass;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Seals every half second, so that an entry is sealed within a second of its commit. */
@Singleton
class SealingThread {

    private static final Logger LOG = Logger.getLogger(SealingThread.class);
    private static final Duration EVERY = Duration.ofMillis(500);

    private final Sealer sealer;
    private final boolean enabled;
    // not the scheduler, whose ticks are a second apart
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("audit-sealer").factory());

    SealingThread(
            Sealer sealer, @ConfigProperty(name = "lamproom.audit.sealing", defaultValue = "true") boolean enabled) {
        this.sealer = sealer;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            thread.scheduleWithFixedDelay(this::pass, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }

    private void pass() {
        try {
            while (sealer.seal() == Pass.SEALED_FULL && !thread.isShutdown()) {
                LOG.debug("A full seal was made, more entries wait");
            }
        } catch (RuntimeException e) {
            // the entries stay unsealed and the next pass takes them; verification reports them after 10 s
            LOG.warn("Cannot seal the audit, trying again", e);
        }
    }
}
