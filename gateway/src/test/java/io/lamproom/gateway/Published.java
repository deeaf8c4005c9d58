package io.lamproom.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lamproom.platform.events.EventEnvelope;
import io.lamproom.platform.events.EventJson;
import io.lamproom.platform.events.Topic;
import io.lamproom.platform.ids.Ids;
import io.lamproom.testing.TestEvents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** An aggregate of safety-conduct in one of its versions, made from the sample of its contract. */
public record Published(String type, UUID id, long version, UUID mineId, ObjectNode state) {

    private static final Path SAMPLES = Path.of("../safety-conduct-service/src/main/resources/contracts");

    /** A new one, as the sample says but for its id and mine. */
    public static Published of(String type, UUID mineId) {
        UUID id = Ids.next();
        try {
            ObjectNode state =
                    (ObjectNode) EventJson.MAPPER.readTree(Files.readString(SAMPLES.resolve(type + ".sample.json")));
            return new Published(
                    type, id, 1, mineId, state.put("id", id.toString()).put("mineId", mineId.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same version with another value, which a field takes as text, number or null. */
    public Published with(String field, Object value) {
        ObjectNode changed = state.deepCopy();
        changed.set(field, EventJson.MAPPER.valueToTree(value));
        return new Published(type, id, version, mineId, changed);
    }

    public Published next() {
        return new Published(type, id, version + 1, mineId, state);
    }

    public EventEnvelope event() {
        return new EventEnvelope(
                Ids.next(),
                "/conduct",
                "io.lamproom.conduct." + type + ".changed.v1",
                id.toString(),
                Instant.parse("2026-11-23T00:00:00Z"),
                "urn:lamproom:conduct:" + type + ":v1",
                mineId,
                type,
                version,
                null,
                null,
                "system:test",
                null,
                state);
    }

    /** Sends them in this order; order is kept for one aggregate only. */
    public static void publish(Collection<Published> all) {
        TestEvents.publish(Topic.CONDUCT, all.stream().map(Published::event).toList());
    }
}
