package io.lamproom.testing.events;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lamproom.platform.events.EventEnvelope;
import io.lamproom.platform.events.EventJson;
import io.lamproom.platform.ids.Ids;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Another service, as far as its topic shows it. */
@Singleton
public class Publisher {

    private final KafkaProducer<String, String> producer;
    private final String topic;

    Publisher(
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            @ConfigProperty(name = "lamproom.topic-prefix") String prefix) {
        this.topic = prefix + "lamproom.conduct";
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        2_000_000),
                new StringSerializer(),
                new StringSerializer());
    }

    @PreDestroy
    void close() {
        producer.close();
    }

    /** One state of a lamp. */
    public record LampEvent(UUID id, long version, String number, int lumens) {}

    public void publish(List<LampEvent> events) {
        events.forEach(
                event -> producer.send(new ProducerRecord<>(topic, event.id().toString(), json("lamp", event))));
        producer.flush();
    }

    /** Anything at all; answers its offset. */
    public long publish(String key, String value) throws Exception {
        return producer.send(new ProducerRecord<>(topic, key, value))
                .get(10, TimeUnit.SECONDS)
                .offset();
    }

    public static String json(String aggregateType, LampEvent event) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("id", event.id().toString());
        data.put("number", event.number());
        data.put("lumens", event.lumens());
        return json(aggregateType, event, data);
    }

    public static String json(String aggregateType, LampEvent event, ObjectNode data) {
        try {
            return EventJson.MAPPER.writeValueAsString(new EventEnvelope(
                    Ids.next(),
                    "/elsewhere",
                    "io.lamproom.elsewhere." + aggregateType + ".changed.v1",
                    event.id().toString(),
                    Instant.now(),
                    null,
                    UUID.randomUUID(),
                    aggregateType,
                    event.version(),
                    null,
                    null,
                    null,
                    null,
                    data));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
