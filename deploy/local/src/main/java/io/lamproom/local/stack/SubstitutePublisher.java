package io.lamproom.local.stack;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes aggregates of a service in its place: of one that does not publish them yet, or at all. */
public final class SubstitutePublisher {
    private final LocalStack stack;
    private final String servers;
    private final String source;

    /** @param source member, mentoring, conduct or training: whose topic it is */
    public SubstitutePublisher(LocalStack stack, String source) {
        this.stack = stack;
        this.servers = stack.environment(Service.GATEWAY).get("KAFKA_BOOTSTRAP_SERVERS");
        this.source = source;
    }

    /** Publishes states of one type, each as the newest version of its aggregate; returns when the broker has them. */
    public void publish(String type, List<ObjectNode> states) {
        for (ObjectNode state : states) {
            if (!state.path("id").isTextual() || !state.path("mineId").isTextual()) {
                throw new StackException("The state needs an id and a mineId.");
            }
        }
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers,
                ProducerConfig.ACKS_CONFIG, "all",
                ProducerConfig.MAX_BLOCK_MS_CONFIG, "10000");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            List<Future<?>> sent = new ArrayList<>();
            for (ObjectNode state : states) {
                sent.add(producer.send(new ProducerRecord<>(
                        "lamproom." + source, state.get("id").asText(), Json.write(envelope(type, state)))));
            }
            for (Future<?> each : sent) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new StackException("The event was not taken: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted", e);
        }
    }

    private ObjectNode envelope(String type, ObjectNode state) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("specversion", "1.0")
                .put("id", UUID.randomUUID().toString())
                .put("source", "/" + source)
                .put("type", "io.lamproom.%s.%s.changed.v1".formatted(source, type))
                .put("subject", state.get("id").asText())
                .put("time", stack.businessTime().toString())
                .put("datacontenttype", "application/json")
                .put("dataschema", "urn:lamproom:%s:%s:v1".formatted(source, type))
                .put("mineid", state.get("mineId").asText())
                .put("aggregatetype", type)
                .put("aggregateversion", System.currentTimeMillis())
                .put("actor", "system:local");
        event.set("data", state);
        return event;
    }
}
