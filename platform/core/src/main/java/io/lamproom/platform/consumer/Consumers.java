package io.lamproom.platform.consumer;

import io.lamproom.platform.events.EventSettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;

/** The service's consumers: one group and one thread for all projections that name the same one. */
@Singleton
public class Consumers {

    private static final Duration STOPS_WITHIN = Duration.ofSeconds(10);

    private final ConsumerSettings settings;
    private final EventSettings events;
    private final DataSource database;
    private final Map<String, Object> broker;
    private final ParkedEvents parked;
    private final MeterRegistry metrics;
    private final Tracer tracer;
    private final Map<String, List<Projection<?>>> projections;
    private final Map<String, ConsumerState> states = new ConcurrentHashMap<>();
    private final Map<String, ConsumerMetrics> consumerMetrics = new ConcurrentHashMap<>();
    private final Map<String, Running> running = new ConcurrentHashMap<>();

    private record Running(ConsumerLoop loop, Thread thread) {}

    Consumers(
            @Any Instance<Projection<?>> projections,
            ConsumerSettings settings,
            EventSettings events,
            DataSource database,
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            ParkedEvents parked,
            MeterRegistry metrics,
            Tracer tracer) {
        this.settings = settings;
        this.events = events;
        this.database = database;
        this.broker = broker;
        this.parked = parked;
        this.metrics = metrics;
        this.tracer = tracer;
        this.projections = projections.stream()
                .collect(Collectors.groupingBy(Projection::consumer, TreeMap::new, Collectors.toList()));
    }

    void start(@Observes StartupEvent started) {
        projections.keySet().stream().filter(name -> settings(name).enabled()).forEach(this::start);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        for (Running each : running.values()) {
            each.loop().stop();
        }
        for (String name : List.copyOf(running.keySet())) {
            stop(name);
        }
        consumerMetrics.values().forEach(ConsumerMetrics::close);
    }

    /** Starts a consumer that is not running; it goes on where it was. */
    public synchronized void start(String name) {
        List<Projection<?>> own = projections.get(name);
        if (own == null) {
            throw new IllegalArgumentException("No projection names the consumer " + name);
        }
        if (running.containsKey(name)) {
            return;
        }
        Set<String> topics = own.stream().map(this::topicOf).collect(Collectors.toSet());
        ConsumerState state = states.computeIfAbsent(
                name, any -> new ConsumerState(name, settings(name).stuckAfter()));
        ConsumerMetrics measured =
                consumerMetrics.computeIfAbsent(name, any -> new ConsumerMetrics(state, topics, parked, metrics));
        OffsetStore offsets = new OffsetStore(database, settings(name).schema(), name);
        ConsumerLoop loop = new ConsumerLoop(
                config(name),
                topics,
                reader(name),
                new BatchTransaction(name, offsets, parked),
                offsets,
                state,
                measured,
                new ConsumerTracing(tracer, name));
        Thread thread = Thread.ofPlatform().name("consumer-" + name).daemon().unstarted(loop);
        running.put(name, new Running(loop, thread));
        thread.start();
    }

    /** Stops a consumer after the batch in hand; the other instances take its partitions. */
    public synchronized void stop(String name) throws InterruptedException {
        Running stopped = running.remove(name);
        if (stopped != null) {
            stopped.loop().stop();
            stopped.thread().join(STOPS_WITHIN);
        }
    }

    /** The consumers that this instance was started with. */
    Collection<ConsumerState> states() {
        return states.values();
    }

    /** How the records of a consumer are read, if a projection names it. */
    Optional<RecordReader> readerOf(String name) {
        return projections.containsKey(name) ? Optional.of(reader(name)) : Optional.empty();
    }

    private RecordReader reader(String name) {
        return new RecordReader(
                projections.get(name), settings(name).ignoredTypes().orElse(Set.of()), this::topicOf);
    }

    private String topicOf(Projection<?> projection) {
        return events.topic(projection.topic());
    }

    private ConsumerSettings.Named settings(String name) {
        return settings.named().get(name);
    }

    private Map<String, Object> config(String name) {
        Map<String, Object> config = new HashMap<>(broker);
        config.put(
                ConsumerConfig.GROUP_ID_CONFIG,
                events.topicPrefix().orElse("") + "lamproom." + events.service() + "." + name);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        // where the database's offset is not on the topic any more; doubles do no harm, gaps would
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings(name).batch());
        config.put(
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                List.of(CooperativeStickyAssignor.class.getName()));
        // the shortest the broker takes: after a kill, others wait so long for the partitions
        config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6_000);
        config.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 1_500);
        config.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 30_000);
        config.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        return config;
    }
}
