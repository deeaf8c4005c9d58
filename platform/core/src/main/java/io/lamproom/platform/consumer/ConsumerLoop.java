package io.lamproom.platform.consumer;

import io.lamproom.platform.consumer.BatchTransaction.OffsetsMoved;
import io.lamproom.platform.consumer.OffsetStore.Step;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;

/**
 * A consumer's thread: polls, applies each batch in one transaction together with its offsets, and begins anew after any
 * failure. Where it goes on is what the database says, never what the broker has kept for the group.
 */
final class ConsumerLoop implements Runnable {

    private static final Logger LOG = Logger.getLogger(ConsumerLoop.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration ASK = Duration.ofSeconds(2);
    private static final Duration RETRY = Duration.ofMillis(500);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration LET_GO = Duration.ofSeconds(2);

    private final Map<String, Object> config;
    private final Set<String> topics;
    private final RecordReader reader;
    private final BatchTransaction transaction;
    private final OffsetStore offsets;
    private final ConsumerState state;
    private final ConsumerMetrics metrics;
    private final ConsumerTracing tracing;

    /** Partitions whose row was read, with the offset that the row must still have. */
    private final Map<TopicPartition, Long> next = new HashMap<>();

    /** Partitions whose row is to be read before anything of them is applied. */
    private final Set<TopicPartition> unread = new HashSet<>();

    private volatile boolean stopping;
    private volatile KafkaConsumer<byte[], byte[]> kafka;
    private long pausedUntil;
    private long lookedAt;

    ConsumerLoop(
            Map<String, Object> config,
            Set<String> topics,
            RecordReader reader,
            BatchTransaction transaction,
            OffsetStore offsets,
            ConsumerState state,
            ConsumerMetrics metrics,
            ConsumerTracing tracing) {
        this.config = config;
        this.topics = topics;
        this.reader = reader;
        this.transaction = transaction;
        this.offsets = offsets;
        this.state = state;
        this.metrics = metrics;
        this.tracing = tracing;
    }

    /** Lets the batch in hand finish. */
    void stop() {
        stopping = true;
        KafkaConsumer<byte[], byte[]> current = kafka;
        if (current != null) {
            current.wakeup();
        }
    }

    @Override
    public void run() {
        state.started();
        while (!stopping) {
            try {
                consume();
            } catch (WakeupException stopped) {
                LOG.debugf("Consumer %s was asked to stop", state.name());
            } catch (Exception | Error e) {
                state.failed(e);
                LOG.errorf(e, "Consumer %s begins anew", state.name());
                pauseThread();
            }
        }
        state.stopped();
    }

    private void consume() {
        next.clear();
        unread.clear();
        pausedUntil = 0;
        kafka = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        try {
            kafka.subscribe(topics, new Assignment());
            while (!stopping) {
                readOffsets();
                resumeWhenDue();
                ConsumerRecords<byte[], byte[]> records = kafka.poll(POLL);
                if (!records.isEmpty()) {
                    apply(records);
                }
                if (System.nanoTime() - lookedAt >= LOOK_EVERY.toNanos()) {
                    look();
                    lookedAt = System.nanoTime();
                }
            }
        } finally {
            kafka.close(CloseOptions.timeout(LET_GO));
        }
    }

    /** Never throws: what is assigned waits, paused, until its rows can be read. */
    private final class Assignment implements ConsumerRebalanceListener {

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            unread.addAll(partitions);
            kafka.pause(partitions);
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            partitions.forEach(next::remove);
            unread.removeAll(partitions);
        }
    }

    private void readOffsets() {
        if (unread.isEmpty() || pausedUntil != 0) {
            return;
        }
        try {
            Set<String> assigned = new HashSet<>();
            unread.forEach(partition -> assigned.add(partition.topic()));
            for (String topic : assigned) {
                offsets.prepare(topic, kafka.partitionsFor(topic, ASK).size());
            }
            Map<TopicPartition, Long> rows = offsets.read(unread);
            rows.forEach(kafka::seek);
            kafka.resume(rows.keySet());
            next.putAll(rows);
            unread.removeAll(rows.keySet());
        } catch (SQLException | TimeoutException e) {
            waitAndRetry(Set.of(), e);
        }
    }

    private void apply(ConsumerRecords<byte[], byte[]> records) {
        Map<TopicPartition, List<Read>> batch = new LinkedHashMap<>();
        for (TopicPartition partition : records.partitions()) {
            if (next.containsKey(partition)) {
                batch.put(
                        partition,
                        records.records(partition).stream().map(reader::read).toList());
            }
        }
        while (!batch.isEmpty()) {
            try {
                List<Read> reads = batch.values().stream().flatMap(List::stream).toList();
                Map<TopicPartition, Step> steps = steps(batch);
                tracing.run(reads, () -> transaction.apply(reads, steps));
                moveOn(batch);
                metrics.applied(reads);
                return;
            } catch (OffsetsMoved moved) {
                moved.partitions().forEach(this::readAgain);
                batch.keySet().removeAll(moved.partitions());
            } catch (RuntimeException e) {
                if (!Blame.isTheRecords(e)) {
                    waitAndRetry(batch.keySet(), e);
                } else {
                    LOG.warnf("Consumer %s goes on one by one: %s", state.name(), Blame.nameOf(e));
                    applyOneByOne(batch);
                }
                return;
            }
        }
    }

    private void applyOneByOne(Map<TopicPartition, List<Read>> batch) {
        for (Map.Entry<TopicPartition, List<Read>> entry : batch.entrySet()) {
            TopicPartition partition = entry.getKey();
            try {
                for (Read read : entry.getValue()) {
                    Map<TopicPartition, List<Read>> alone = Map.of(partition, List.of(read));
                    boolean applied = applyOrPark(read, steps(alone));
                    moveOn(alone);
                    if (applied) {
                        metrics.applied(List.of(read));
                    } else {
                        metrics.parked();
                    }
                }
            } catch (OffsetsMoved moved) {
                readAgain(partition);
            } catch (RuntimeException e) {
                waitAndRetry(batch.keySet(), e);
                return;
            }
        }
    }

    private boolean applyOrPark(Read read, Map<TopicPartition, Step> step) {
        try {
            List<Read> alone = List.of(read);
            tracing.run(alone, () -> transaction.apply(alone, step));
            return true;
        } catch (OffsetsMoved moved) {
            throw moved;
        } catch (RuntimeException e) {
            if (!Blame.isTheRecords(e)) {
                throw e;
            }
            ConsumerRecord<byte[], byte[]> record = read.record();
            LOG.errorf(
                    "Consumer %s parks %s-%d@%d: %s at %s",
                    state.name(),
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    Blame.nameOf(e),
                    Blame.placeOf(e));
            transaction.park(read, Blame.nameOf(e), step);
            return false;
        }
    }

    private Map<TopicPartition, Step> steps(Map<TopicPartition, List<Read>> batch) {
        Map<TopicPartition, Step> steps = new HashMap<>();
        batch.forEach((partition, reads) -> steps.put(
                partition,
                new Step(next.get(partition), reads.getLast().record().offset() + 1)));
        return steps;
    }

    private void moveOn(Map<TopicPartition, List<Read>> batch) {
        Map<TopicPartition, OffsetAndMetadata> forLagTools = new HashMap<>();
        batch.forEach((partition, ofPartition) -> {
            long offset = ofPartition.getLast().record().offset() + 1;
            next.put(partition, offset);
            forLagTools.put(partition, new OffsetAndMetadata(offset));
        });
        state.progressed();
        // if it fails, the next batch's will tell
        kafka.commitAsync(forLagTools, (offsets, failure) -> {});
    }

    private void readAgain(TopicPartition partition) {
        LOG.infof("Consumer %s reads the offset of %s again: it was moved", state.name(), partition);
        next.remove(partition);
        if (kafka.assignment().contains(partition)) {
            unread.add(partition);
            kafka.pause(Set.of(partition));
        }
    }

    /** Polling goes on meanwhile, or the group would take the partitions away. */
    private void waitAndRetry(Set<TopicPartition> partitions, Exception e) {
        if (state.failure().isEmpty()) {
            LOG.warnf("Consumer %s waits: %s", state.name(), e);
        }
        state.failed(e);
        for (TopicPartition partition : partitions) {
            Long offset = next.get(partition);
            if (offset != null) {
                kafka.seek(partition, offset);
            }
        }
        kafka.pause(kafka.assignment());
        pausedUntil = System.nanoTime() + RETRY.toNanos();
    }

    private void resumeWhenDue() {
        if (pausedUntil != 0 && System.nanoTime() - pausedUntil >= 0) {
            pausedUntil = 0;
            kafka.resume(next.keySet());
        }
    }

    /** Asks where the topics end, and notes where this consumer is there. */
    private void look() {
        try {
            Map<TopicPartition, Long> ends = kafka.endOffsets(kafka.assignment(), ASK);
            Map<String, Long> lag = new HashMap<>();
            Map<TopicPartition, Long> atEnd = new HashMap<>();
            for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
                TopicPartition partition = end.getKey();
                // the position, as the marker of a transaction takes an offset too
                Long offset = next.get(partition);
                long position = offset == null ? 0 : kafka.position(partition, ASK);
                long left = Math.max(0, end.getValue() - position);
                lag.merge(partition.topic(), left, Long::sum);
                if (offset != null && left == 0) {
                    atEnd.put(partition, offset);
                }
            }
            offsets.seenAtEnd(atEnd).forEach(this::readAgain);
            state.looked(lag);
            metrics.look();
        } catch (WakeupException stopped) {
            throw stopped;
        } catch (SQLException | KafkaException e) {
            state.failed(e);
        }
    }

    private void pauseThread() {
        LockSupport.parkNanos(this, RETRY.toNanos());
        if (Thread.currentThread().isInterrupted()) {
            stopping = true;
        }
    }
}
