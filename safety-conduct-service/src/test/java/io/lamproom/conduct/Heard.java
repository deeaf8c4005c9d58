package io.lamproom.conduct;

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
import java.util.Locale;
import java.util.UUID;

/** Events of other services, made of the samples that this service reads them by. */
public final class Heard {

    private Heard() {}

    public static void send(Topic topic, String type, UUID mine, UUID id, long version, ObjectNode state) {
        String source = topic.name().toLowerCase(Locale.ROOT);
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

    public static ObjectNode sample(String type, UUID mine, UUID id) {
        try (InputStream file = Heard.class.getResourceAsStream("/consumed/" + type + ".sample.json")) {
            ObjectNode state = (ObjectNode) EventJson.MAPPER.readTree(file);
            return state.put("id", id.toString()).put("mineId", mine.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
