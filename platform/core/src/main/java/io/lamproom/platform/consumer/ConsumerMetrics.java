package io.lamproom.platform.consumer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a consumer tells the monitoring. */
final class ConsumerMetrics {

    private static final Duration COUNTS_PARKED_EVERY = Duration.ofSeconds(10);

    private final MeterRegistry metrics;
    private final List<Gauge> gauges = new ArrayList<>();
    private final ConsumerState state;
    private final ParkedEvents parkedEvents;
    private final Counter applied;
    private final Counter ignored;
    private final Counter parked;
    private final Timer relayed;
    private final Timer visible;
    private final Clock clock = Clock.systemUTC();
    private long countedAt;

    ConsumerMetrics(ConsumerState state, Set<String> topics, ParkedEvents parkedEvents, MeterRegistry metrics) {
        this.metrics = metrics;
        this.state = state;
        this.parkedEvents = parkedEvents;
        this.applied = counter(metrics, "applied");
        this.ignored = counter(metrics, "ignored");
        this.parked = counter(metrics, "parked");
        this.relayed = lag(metrics, "relayed");
        this.visible = lag(metrics, "applied");
        for (String topic : topics) {
            gauges.add(Gauge.builder("lamproom.consumer.lag", () -> state.lag(topic))
                    .description("events of this instance's partitions that are not applied yet")
                    .tags("consumer", state.name(), "topic", topic)
                    .register(metrics));
        }
        gauges.add(Gauge.builder("lamproom.consumer.parked", state::parked)
                .description("events that could not be applied and wait for a replay")
                .tag("consumer", state.name())
                .register(metrics));
    }

    private Counter counter(MeterRegistry metrics, String outcome) {
        return Counter.builder("lamproom.consumer.events")
                .description("events by what became of them")
                .tags("consumer", state.name(), "outcome", outcome)
                .register(metrics);
    }

    private Timer lag(MeterRegistry metrics, String stage) {
        return Timer.builder("lamproom.event.lag")
                .description("from the change until the event was sent (relayed) and its effect committed (applied)")
                .tags("consumer", state.name(), "stage", stage)
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(1))
                .maximumExpectedValue(Duration.ofMinutes(1))
                .register(metrics);
    }

    void applied(List<Read> reads) {
        Instant now = clock.instant();
        for (Read read : reads) {
            switch (read) {
                case Read.State<?> state -> {
                    Instant written = state.received().envelope().time();
                    applied.increment();
                    relayed.record(
                            since(written, Instant.ofEpochMilli(state.record().timestamp())));
                    visible.record(since(written, now));
                }
                case Read.NotForUs any -> ignored.increment();
                case Read.Unreadable any -> parked.increment();
            }
        }
    }

    void parked() {
        parked.increment();
    }

    /** The registry outlives the application where several run in one JVM, and keeps the first gauge of a name. */
    void close() {
        gauges.forEach(metrics::remove);
    }

    private static Duration since(Instant start, Instant end) {
        Duration lag = Duration.between(start, end);
        return lag.isNegative() ? Duration.ZERO : lag;
    }

    /** Called about each second. */
    void look() throws SQLException {
        if (countedAt == 0 || System.nanoTime() - countedAt > COUNTS_PARKED_EVERY.toNanos()) {
            countedAt = System.nanoTime();
            state.parked(parkedEvents.count(state.name()));
        }
    }
}
