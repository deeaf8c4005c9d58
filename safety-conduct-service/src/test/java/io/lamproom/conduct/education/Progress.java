package io.lamproom.conduct.education;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lamproom.platform.events.EventEnvelope;
import io.lamproom.platform.events.EventJson;
import io.lamproom.platform.events.Topic;
import io.lamproom.platform.ids.Ids;
import io.lamproom.testing.TestEvents;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Events of mentoring and training about the way back to work, made of the samples that this service reads them by. */
final class Progress {

    private Progress() {}

    static void step(UUID mine, String violation, UUID id, long version, String code, String status) {
        ObjectNode state = sample("return-step", mine, violation, id);
        state.put("code", code).put("status", status);
        send(Topic.MENTORING, "return-step", mine, id, version, state);
    }

    static void safetyClass(UUID mine, String violation, UUID id, long version, int days, String status) {
        ObjectNode state = sample("safety-class", mine, violation, id);
        state.put("days", days).put("status", status);
        send(Topic.TRAINING, "safety-class", mine, id, version, state);
    }

    static void send(Topic topic, String type, UUID mine, UUID id, long version, ObjectNode state) {
        String source = topic == Topic.MENTORING ? "mentoring" : "training";
        TestEvents.publish(
                topic,
                List.of(new EventEnvelope(
                        Ids.next(),
                        "/" + source,
                        "io.lamproom." + source + "." + type + ".changed.v1",
                        id.toString(),
                        Instant.EPOCH,
                        "urn:lamproom:" + source + ":" + type + ":v1",
                        mine,
                        type,
                        version,
                        null,
                        null,
                        "system:test",
                        null,
                        state)));
    }

    static ObjectNode sample(String type, UUID mine, String violation, UUID id) {
        try (InputStream file = Progress.class.getResourceAsStream("/consumed/" + type + ".sample.json")) {
            ObjectNode state = (ObjectNode) EventJson.MAPPER.readTree(file);
            state.put("id", id.toString()).put("mineId", mine.toString()).put("violationId", violation);
            return state;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
