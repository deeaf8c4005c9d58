package io.lamproom.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.lamproom.platform.events.EventEnvelope;
import io.lamproom.platform.events.EventJson;
import io.lamproom.platform.events.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Events on the test's broker: put there as another service would, or read as it would. */
public final class TestEvents {

    private TestEvents() {}

    /** Sends them in this order; order is kept for one aggregate only. */
    public static void publish(Topic topic, Collection<EventEnvelope> events) {
        Config config = ConfigProvider.getConfig();
        String name = name(topic, config);
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

    /** The events of one aggregate in the order of the topic, once there are so many. */
    public static List<JsonNode> of(Topic topic, String id, int count) {
        Config config = ConfigProvider.getConfig();
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", config.getValue("kafka.bootstrap.servers", String.class),
                "isolation.level", "read_committed",
                "auto.offset.reset", "earliest");
        List<JsonNode> events = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(name(topic, config)).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Awaitility.await(count + " events of " + id)
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> {
                        for (ConsumerRecord<String, String> received : consumer.poll(Duration.ofMillis(200))) {
                            if (id.equals(received.key())) {
                                events.add(EventJson.MAPPER.readTree(received.value()));
                            }
                        }
                        return events.size() >= count;
                    });
        }
        return events;
    }

    private static String name(Topic topic, Config config) {
        return topic.name(
                config.getOptionalValue("lamproom.topic-prefix", String.class).orElse(""));
    }

    private static String json(EventEnvelope event) {
        try {
            return EventJson.MAPPER.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
