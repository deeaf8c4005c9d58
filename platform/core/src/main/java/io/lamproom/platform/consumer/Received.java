package io.lamproom.platform.consumer;

import io.lamproom.platform.events.EventEnvelope;
import java.util.UUID;

/** An event with its data read as the state that a projection knows. */
public record Received<S>(EventEnvelope envelope, S state) {

    public UUID id() {
        return envelope.aggregateId();
    }

    public long version() {
        return envelope.aggregateVersion();
    }

    public UUID mineId() {
        return envelope.mineId();
    }
}
