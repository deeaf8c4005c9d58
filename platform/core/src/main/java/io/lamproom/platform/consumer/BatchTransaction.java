package io.lamproom.platform.consumer;

import io.lamproom.platform.consumer.OffsetStore.Step;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;

/** Applies records and moves the consumer's offsets, both or neither. */
final class BatchTransaction {

    private final String consumer;
    private final OffsetStore offsets;
    private final ParkedEvents parked;

    BatchTransaction(String consumer, OffsetStore offsets, ParkedEvents parked) {
        this.consumer = consumer;
        this.offsets = offsets;
        this.parked = parked;
    }

    /** Applies what can be read, parks what cannot. */
    void apply(Collection<Read> reads, Map<TopicPartition, Step> steps) {
        inTransaction(steps, () -> {
            for (Read read : reads) {
                if (read instanceof Read.Unreadable unreadable) {
                    parked.park(consumer, unreadable.record(), unreadable.type(), unreadable.error());
                }
            }
            newest(reads).forEach(BatchTransaction::applyAll);
            parked.erase(erasedKeys(reads));
        });
    }

    /** Parks a record that cannot be applied, even alone. */
    void park(Read read, String error, Map<TopicPartition, Step> steps) {
        String type = read instanceof Read.State<?> state
                ? state.received().envelope().type()
                : null;
        inTransaction(steps, () -> parked.park(consumer, read.record(), type, error));
    }

    private void inTransaction(Map<TopicPartition, Step> steps, Work work) {
        QuarkusTransaction.requiringNew().run(() -> {
            try {
                // first, as it holds off another owner of these partitions
                Set<TopicPartition> moved = offsets.advance(steps);
                if (!moved.isEmpty()) {
                    throw new OffsetsMoved(moved);
                }
                work.run();
            } catch (SQLException e) {
                throw new ProjectionFailed("Cannot move the offsets of " + consumer, e);
            }
        });
    }

    /** The newest state of each aggregate, by projection. */
    private static Map<Projection<?>, Collection<Read.State<?>>> newest(Collection<Read> reads) {
        Map<Projection<?>, Map<UUID, Read.State<?>>> newest = new LinkedHashMap<>();
        for (Read read : reads) {
            if (read instanceof Read.State<?> state) {
                newest.computeIfAbsent(state.projection(), any -> new LinkedHashMap<>())
                        .merge(
                                state.id(),
                                state,
                                (before, now) -> now.received().version()
                                                > before.received().version()
                                        ? now
                                        : before);
            }
        }
        Map<Projection<?>, Collection<Read.State<?>>> states = new LinkedHashMap<>();
        newest.forEach((projection, byId) -> states.put(projection, byId.values()));
        return states;
    }

    @SuppressWarnings("unchecked")
    private static <S> void applyAll(Projection<S> projection, Collection<Read.State<?>> states) {
        List<Received<S>> received = new ArrayList<>(states.size());
        states.forEach(state -> received.add((Received<S>) state.received()));
        projection.apply(received);
    }

    private static Set<String> erasedKeys(Collection<Read> reads) {
        return reads.stream()
                .flatMap(read -> read instanceof Read.State<?> state && state.isErasure() ? Stream.of(state) : null)
                .map(state -> state.received().envelope().subject())
                .collect(Collectors.toSet());
    }

    private interface Work {
        void run() throws SQLException;
    }

    /** These partitions are not where they were left: they belong to another owner, or the database was set back. */
    static final class OffsetsMoved extends RuntimeException {
        private final transient Set<TopicPartition> partitions;

        OffsetsMoved(Set<TopicPartition> partitions) {
            super(null, null, false, false);
            this.partitions = partitions;
        }

        Set<TopicPartition> partitions() {
            return partitions;
        }
    }
}
