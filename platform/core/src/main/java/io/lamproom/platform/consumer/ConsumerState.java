package io.lamproom.platform.consumer;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is known of a consumer in this instance: written by its thread, read by health and metrics. */
final class ConsumerState {

    private final String name;
    private final Duration stuckAfter;
    private final Map<String, Long> lag = new ConcurrentHashMap<>();
    private volatile long progressAt = System.nanoTime();
    private volatile long lookedAt = System.nanoTime();
    private volatile boolean running;
    private volatile String failure = "";
    private volatile long parked;

    ConsumerState(String name, Duration stuckAfter) {
        this.name = name;
        this.stuckAfter = stuckAfter;
    }

    String name() {
        return name;
    }

    void started() {
        running = true;
        progressAt = System.nanoTime();
        lookedAt = progressAt;
    }

    void stopped() {
        running = false;
        lag.clear();
    }

    /** A batch was applied. */
    void progressed() {
        progressAt = System.nanoTime();
        failure = "";
    }

    void failed(Throwable cause) {
        failure = cause.getClass().getSimpleName();
    }

    /** The broker was asked for the ends of the topics. */
    void looked(Map<String, Long> lagByTopic) {
        lookedAt = System.nanoTime();
        lag.keySet().retainAll(lagByTopic.keySet());
        lag.putAll(lagByTopic);
        if (lag() == 0) {
            progressed();
        }
    }

    void parked(long count) {
        parked = count;
    }

    /** Events not yet applied, as far as this instance has the topic's partitions. */
    long lag(String topic) {
        return lag.getOrDefault(topic, 0L);
    }

    long lag() {
        return lag.values().stream().mapToLong(Long::longValue).sum();
    }

    long parked() {
        return parked;
    }

    String failure() {
        return failure;
    }

    boolean isRunning() {
        return running;
    }

    /** Neither at the end nor any nearer to it for too long. */
    boolean isStuck() {
        return running && olderThan(stuckAfter, progressAt);
    }

    /** The loop goes round and the broker answers it. */
    boolean looksRegularly() {
        return !olderThan(Duration.ofSeconds(10), lookedAt);
    }

    private static boolean olderThan(Duration age, long nanoTime) {
        return System.nanoTime() - nanoTime > age.toNanos();
    }
}
