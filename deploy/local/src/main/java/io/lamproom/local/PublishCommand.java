package io.lamproom.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lamproom.local.stack.DataFolder;
import io.lamproom.local.stack.LocalStack;
import io.lamproom.local.stack.PortPlan;
import io.lamproom.local.stack.Service;
import io.lamproom.local.stack.StackException;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        description = {
            "Publishes the state of an aggregate, read from the standard input, as its newest version and in its service's place.",
            "To see how others take an event of a service that does not publish it yet, or at all."
        },
        mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Mixin
    private StackOptions options;

    @Parameters(paramLabel = "SOURCE", description = "member, mentoring, conduct or training: whose topic it is.")
    private String source;

    @Parameters(paramLabel = "TYPE", description = "Of the aggregate, such as return-step.")
    private String type;

    @Override
    public Integer call() throws IOException, InterruptedException {
        DataFolder folder = options.folder();
        LocalStack stack = new LocalStack(StackOptions.root(), folder, PortPlan.recorded(folder));
        JsonNode state = JSON.readTree(System.in);
        if (!state.path("id").isTextual() || !state.path("mineId").isTextual()) {
            throw new StackException("The state needs an id and a mineId.");
        }
        String servers = stack.environment(Service.GATEWAY).get("KAFKA_BOOTSTRAP_SERVERS");
        send(servers, state.get("id").asText(), JSON.writeValueAsString(envelope(state)));
        return 0;
    }

    private ObjectNode envelope(JsonNode state) {
        ObjectNode event = JSON.createObjectNode();
        event.put("specversion", "1.0")
                .put("id", UUID.randomUUID().toString())
                .put("source", "/" + source)
                .put("type", "io.lamproom.%s.%s.changed.v1".formatted(source, type))
                .put("subject", state.get("id").asText())
                .put("time", Instant.now().toString())
                .put("datacontenttype", "application/json")
                .put("dataschema", "urn:lamproom:%s:%s:v1".formatted(source, type))
                .put("mineid", state.get("mineId").asText())
                .put("aggregatetype", type)
                .put("aggregateversion", System.currentTimeMillis())
                .put("actor", "system:local");
        event.set("data", state);
        return event;
    }

    private void send(String servers, String key, String event) throws InterruptedException {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers,
                ProducerConfig.ACKS_CONFIG, "all",
                ProducerConfig.MAX_BLOCK_MS_CONFIG, "10000");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("lamproom." + source, key, event))
                    .get();
        } catch (ExecutionException e) {
            throw new StackException("The event was not taken: " + e.getCause().getMessage(), e);
        }
    }
}
