package io.lamproom.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventEnvelopeTest {

    private static final UUID LAMP = UUID.fromString("019aa8c0-0000-7000-8000-000000000002");

    private static final EventEnvelope EVENT = new EventEnvelope(
            UUID.fromString("019aa8c0-0000-7000-8000-000000000001"),
            "/lamp",
            "io.lamproom.lamp.lamp.lit.v1",
            LAMP.toString(),
            Instant.parse("2026-11-22T08:00:00.123456Z"),
            "urn:lamproom:lamp:lamp:v1",
            UUID.fromString("019aa8c0-0000-7000-8000-000000000003"),
            "lamp",
            7,
            null,
            "request-1",
            "person-1",
            null,
            JsonNodeFactory.instance.objectNode().put("lit", true).putNull("returnedOn"));

    @Test
    void isWrittenAsACloudEventWithoutAttributesThatAreNull() throws JsonProcessingException {
        assertThat(EventJson.MAPPER.writeValueAsString(EVENT))
                .isEqualTo("{\"specversion\":\"1.0\",\"id\":\"019aa8c0-0000-7000-8000-000000000001\","
                        + "\"source\":\"/lamp\",\"type\":\"io.lamproom.lamp.lamp.lit.v1\","
                        + "\"subject\":\"019aa8c0-0000-7000-8000-000000000002\","
                        + "\"time\":\"2026-11-22T08:00:00.123456Z\",\"datacontenttype\":\"application/json\","
                        + "\"dataschema\":\"urn:lamproom:lamp:lamp:v1\","
                        + "\"mineid\":\"019aa8c0-0000-7000-8000-000000000003\",\"aggregatetype\":\"lamp\","
                        + "\"aggregateversion\":7,\"correlationid\":\"request-1\",\"actor\":\"person-1\","
                        + "\"data\":{\"lit\":true,\"returnedOn\":null}}");
    }

    @Test
    void isReadAsItWasWrittenWhateverElseIsThere() throws JsonProcessingException {
        String written = EventJson.MAPPER.writeValueAsString(EVENT);

        assertThat(EventJson.MAPPER.readValue(written, EventEnvelope.class)).isEqualTo(EVENT);
        assertThat(EventJson.MAPPER.readValue(written.replace("{\"spec", "{\"new\":1,\"spec"), EventEnvelope.class))
                .isEqualTo(EVENT);
        assertThat(EVENT.aggregateId()).isEqualTo(LAMP);
    }

    @Test
    void isRefusedWithoutWhatEveryEventHas() throws JsonProcessingException {
        String written = EventJson.MAPPER.writeValueAsString(EVENT);

        for (String attribute :
                new String[] {"id", "source", "type", "subject", "time", "aggregatetype", "aggregateversion", "data"}) {
            assertThatThrownBy(() -> EventJson.MAPPER.readValue(
                            written.replace("\"" + attribute + "\"", "\"other\""), EventEnvelope.class))
                    .as(attribute)
                    .isInstanceOf(JacksonException.class);
        }
    }
}
