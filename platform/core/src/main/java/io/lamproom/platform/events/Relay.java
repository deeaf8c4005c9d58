package io.lamproom.platform.events;

import io.lamproom.platform.database.OwnConnections;
import io.lamproom.platform.events.OutboxDrain.Pass;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/**
 * The thread that sends the outbox, in every instance: woken when a transaction of the same instance has appended events
 * and committed, and looking by itself for those of the others.
 */
@Singleton
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration MEASURED_EVERY = Duration.ofSeconds(5);
    private static final Duration FIRST_BACK_OFF = Duration.ofMillis(100);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(10);

    private final RelaySettings settings;
    private final OutboxDrain drain;
    private final MeterRegistry metrics;
    private final List<Meter> gauges;
    private final Counter failures;
    private final Thread thread =
            Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::run);

    private volatile boolean stopping;
    private volatile OutboxDrain.Backlog backlog = OutboxDrain.Backlog.NONE;
    private long measuredAt;

    Relay(
            RelaySettings settings,
            EventSettings events,
            OwnConnections connections,
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            MeterRegistry metrics) {
        this.settings = settings;
        this.drain = new OutboxDrain(
                () -> connections.open("relay", settings.leaderTimeout()),
                broker,
                events.topicPrefix().orElse("") + "lamproom." + events.service() + ".relay",
                settings,
                OutboxDrain.Probe.NONE);
        this.failures = Counter.builder("lamproom.outbox.failures")
                .description("failed attempts to send")
                .register(metrics);
        this.metrics = metrics;
        this.gauges = List.of(
                FunctionCounter.builder("lamproom.outbox.sent", drain, OutboxDrain::sent)
                        .description("events sent by this instance")
                        .register(metrics),
                Gauge.builder("lamproom.outbox.pending", () -> backlog.pending())
                        .description("events that wait to be sent")
                        .register(metrics),
                Gauge.builder(
                                "lamproom.outbox.oldest.age",
                                () -> backlog.oldest().toMillis() / 1000.0)
                        .description("how long the oldest event has been waiting")
                        .baseUnit("seconds")
                        .register(metrics));
    }

    void start(@Observes StartupEvent started) {
        if (settings.enabled()) {
            thread.start();
        }
    }

    /** Finishes the pass it is at; what is left is sent by the next instance. */
    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        wake();
        thread.join(STOPS_WITHIN);
        // the registry outlives the application where several run in one JVM
        gauges.forEach(metrics::remove);
    }

    /** Something was committed: look at once. Never blocks. */
    void wake() {
        LockSupport.unpark(thread);
    }

    private void run() {
        int failed = 0;
        while (!stopping) {
            try {
                measure();
                Pass pass = drain.pass();
                if (failed > 0 && pass != Pass.TOOK_OVER) {
                    LOG.infof("Events are sent again after %d failed attempts", failed);
                    failed = 0;
                }
                if (pass == Pass.NOTHING_TO_DO || pass == Pass.SENT_ALL) {
                    LockSupport.parkNanos(this, settings.pollInterval().toNanos());
                }
            } catch (Exception e) {
                failures.increment();
                LOG.log(
                        failed++ == 0 ? Logger.Level.WARN : Logger.Level.DEBUG,
                        "Events cannot be sent, they stay in the outbox: " + e);
                backOff(failed);
            }
        }
        try (drain) {
            drain.resign();
        } catch (Exception e) {
            LOG.debug("The lead is not left, another instance takes it in a moment", e);
        }
    }

    private void measure() throws Exception {
        long now = System.nanoTime();
        if (measuredAt == 0 || now - measuredAt > MEASURED_EVERY.toNanos()) {
            measuredAt = now;
            backlog = drain.backlog();
        }
    }

    /** With jitter, so that the instances do not try in step; a wake-up does not shorten it. */
    private void backOff(int failed) {
        long most = Math.min(
                FIRST_BACK_OFF.toNanos() << Math.min(failed, 10),
                settings.longestBackOff().toNanos());
        long until = System.nanoTime() + ThreadLocalRandom.current().nextLong(most / 2, most + 1);
        for (long left; !stopping && (left = until - System.nanoTime()) > 0; ) {
            LockSupport.parkNanos(this, left);
        }
    }
}
