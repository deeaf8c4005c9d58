package io.lamproom.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.lamproom.platform.events.EventEnvelope;
import io.lamproom.platform.events.EventJson;
import io.lamproom.platform.events.Topic;
import java.util.Collection;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Puts events of another service on the test's broker, as that service would. */
public final class TestEvents {

    private TestEvents() {}

    /** Sends them in this order; order is kept for one aggregate only. */
    public static void publish(Topic topic, Collection<EventEnvelope> events) {
        Config config = ConfigProvider.getConfig();
        String name = topic.name(
                config.getOptionalValue("lamproom.topic-prefix", String.class).orElse(""));
        Properties settings = new Properties();
        settings.put("bootstrap.servers", config.getValue("kafka.bootstrap.servers", String.class));
        settings.put("enable.idempotence", "true");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (EventEnvelope event : events) {
                producer.send(new ProducerRecord<>(name, event.subject(), json(event)));
            }
            producer.flush();
        }
    }

    private static String json(EventEnvelope event) {
        try {
            return EventJson.MAPPER.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
