package io.lamproom.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.lamproom.platform.consumer.Projection;
import io.lamproom.platform.consumer.Received;
import io.lamproom.platform.events.EventEnvelope;
import io.lamproom.platform.events.EventJson;
import io.lamproom.testing.RosterFixture;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;

/** Applies events to the projections as the consumer does, without a broker. */
@ApplicationScoped
class Replica {

    private final Instance<Projection<?>> projections;

    Replica(Instance<Projection<?>> projections) {
        this.projections = projections;
    }

    @Transactional
    void apply(RosterFixture mine) {
        apply(mine.events());
    }

    /** At most one event of an aggregate, as in one batch. */
    @Transactional
    void apply(List<EventEnvelope> events) {
        projections.forEach(projection -> applyTo(projection, events));
    }

    private static <S> void applyTo(Projection<S> projection, List<EventEnvelope> events) {
        List<Received<S>> received = events.stream()
                .filter(event -> event.aggregateType().equals(projection.aggregateType()))
                .map(event -> new Received<>(event, read(event, projection.stateType())))
                .toList();
        if (!received.isEmpty()) {
            projection.apply(received);
        }
    }

    private static <S> S read(EventEnvelope event, Class<S> type) {
        try {
            return EventJson.MAPPER.treeToValue(event.data(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
