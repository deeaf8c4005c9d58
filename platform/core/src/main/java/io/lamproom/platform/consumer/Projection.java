package io.lamproom.platform.consumer;

import io.lamproom.platform.events.Topic;
import java.util.List;

/**
 * What a service keeps of another's aggregates of one type. A CDI bean; nothing else is needed to consume a topic.
 *
 * <p>Events come at least once, and an aggregate's versions may be skipped (compaction, batches), so what is written must
 * depend on nothing but the newest state: upserts guarded by {@code excluded.version > t.version} (see
 * {@link VersionedUpsert}), further effects by a natural key, never increments.
 */
public interface Projection<S> {

    /** Consumer group. Projections that name the same one share a thread, a transaction per batch and their offsets. */
    String consumer();

    Topic topic();

    /** {@code aggregatetype} of the events, such as {@code worker}. */
    String aggregateType();

    /** A record with the fields that are used; others are ignored. */
    Class<S> stateType();

    /**
     * Called in the batch's transaction, which the injected DataSource and EntityManager join, with at most one state per
     * aggregate: the newest of the batch. An exception rolls the batch back; it is then applied one event at a time, and
     * what fails alone is parked.
     */
    void apply(List<Received<S>> newest);
}
