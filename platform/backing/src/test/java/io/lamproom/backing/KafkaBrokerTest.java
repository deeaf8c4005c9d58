package io.lamproom.backing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {
    private static final TopicFile TOPICS = TopicFile.read(Path.of("../../deploy/topics.yaml"));

    @TempDir
    Path folder;

    @Test
    void committedRecordsSurviveKill() {
        KafkaBroker broker = broker(Ports.free(2));
        ProcessHandle process = broker.start();
        try {
            TOPICS.create(broker.bootstrapServers(), "test.");
            TOPICS.create(broker.bootstrapServers(), "test.");
            produce(broker, "test.lamproom.conduct", "confirmed");
            process.destroyForcibly();
            assertThat(Processes.await(Duration.ofSeconds(10), () -> !Processes.isAlive(process)))
                    .isTrue();
            assertThat(broker.answers(Duration.ofSeconds(1))).isFalse();

            ProcessHandle second = broker.start();

            assertThat(consume(broker, "test.lamproom.conduct")).containsExactly("confirmed");
            assertThat(broker.running()).contains(second);
            assertThat(broker.start()).as("adopted").isEqualTo(second);
            broker.stop();
            assertThat(broker.running()).isEmpty();
        } finally {
            broker.running().ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    @Test
    void topicsAreMadeAsTheFileSays() throws Exception {
        KafkaBroker broker = broker(Ports.free(2));
        ProcessHandle process = broker.start();
        try (Admin admin = KafkaBroker.admin(broker.bootstrapServers(), Duration.ofSeconds(10))) {
            TOPICS.create(broker.bootstrapServers(), "");

            assertThat(admin.listTopics().names().get()).containsExactlyInAnyOrderElementsOf(TOPICS.names());
            ConfigResource conduct = new ConfigResource(ConfigResource.Type.TOPIC, "lamproom.conduct");
            ConfigResource audit = new ConfigResource(ConfigResource.Type.TOPIC, "lamproom.audit");
            var configs = admin.describeConfigs(List.of(conduct, audit)).all().get();
            assertThat(configs.get(conduct).get("cleanup.policy").value()).isEqualTo("compact");
            assertThat(configs.get(conduct).get("max.compaction.lag.ms").value())
                    .isEqualTo("604800000");
            assertThat(configs.get(audit).get("cleanup.policy").value()).isEqualTo("delete");
            assertThat(configs.get(audit).get("retention.ms").value()).isEqualTo("-1");
            assertThat(admin.describeTopics(List.of("lamproom.conduct"))
                            .allTopicNames()
                            .get()
                            .get("lamproom.conduct")
                            .partitions())
                    .hasSize(12);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aTakenPortIsNamed() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() ->
                            broker(List.of(taken.getLocalPort(), Ports.free())).start())
                    .hasMessage("Port " + taken.getLocalPort() + " is taken, Kafka cannot use it.");
        }
    }

    private KafkaBroker broker(List<Integer> ports) {
        return new KafkaBroker(
                BackingHome.fromProperty(),
                new KafkaBroker.Settings(
                        folder.resolve("data"), folder.resolve("kafka.log"), ports.get(0), ports.get(1), "256m"));
    }

    private static void produce(KafkaBroker broker, String topic, String value) {
        Map<String, Object> config = Map.of("bootstrap.servers", broker.bootstrapServers(), "transactional.id", "test");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(topic, 0, "key", value));
            producer.commitTransaction();
        }
    }

    private static List<String> consume(KafkaBroker broker, String topic) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers", broker.bootstrapServers(),
                "isolation.level", "read_committed",
                "auto.offset.reset", "earliest");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            List<String> values = new ArrayList<>();
            Processes.await(Duration.ofSeconds(20), () -> {
                consumer.poll(Duration.ofMillis(200)).forEach(received -> values.add(received.value()));
                return !values.isEmpty();
            });
            return values;
        }
    }
}
