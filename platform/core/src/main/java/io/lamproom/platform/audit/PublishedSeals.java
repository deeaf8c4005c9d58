package io.lamproom.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.lamproom.platform.events.EventEnvelope;
import io.lamproom.platform.events.EventJson;
import io.lamproom.platform.events.EventSettings;
import io.lamproom.platform.events.Topic;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/** Reads this service's seals back from the topic. */
@Singleton
class PublishedSeals {

    private static final Logger LOG = Logger.getLogger(PublishedSeals.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final Map<String, Object> broker;
    private final String topic;
    private final String key;
    private final Clock clock = Clock.systemUTC();

    PublishedSeals(@Identifier("default-kafka-broker") Map<String, Object> broker, EventSettings settings) {
        this.broker = broker;
        this.topic = settings.topic(Topic.AUDIT);
        this.key = settings.source();
    }

    /** Takes MACs by the number of their seal. */
    interface Batch {
        void accept(Map<Long, byte[]> macs) throws SQLException;
    }

    /** @return false if the broker stopped answering before the end of the topic */
    boolean forEach(Batch batch) throws SQLException {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) LONGEST_PAUSE.toMillis());
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return read(consumer, consumer.endOffsets(partitions), batch);
        } catch (KafkaException e) {
            LOG.warn("Cannot read the published seals", e);
            return false;
        }
    }

    private boolean read(KafkaConsumer<String, String> consumer, Map<TopicPartition, Long> ends, Batch batch)
            throws SQLException {
        Instant lastProgress = clock.instant();
        // the position, not the last record: a transaction's marker takes an offset too
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            ConsumerRecords<String, String> records = consumer.poll(Duration.ofMillis(500));
            if (!records.isEmpty()) {
                lastProgress = clock.instant();
                batch.accept(macs(records));
            } else if (lastProgress.plus(LONGEST_PAUSE).isBefore(clock.instant())) {
                return false;
            }
        }
        return true;
    }

    private Map<Long, byte[]> macs(ConsumerRecords<String, String> records) {
        Map<Long, byte[]> macs = new LinkedHashMap<>();
        for (ConsumerRecord<String, String> record : records) {
            if (key.equals(record.key())) {
                EventEnvelope event = parse(record);
                macs.put(event.aggregateVersion(), SealEvent.mac(event));
            }
        }
        return macs;
    }

    private static EventEnvelope parse(ConsumerRecord<String, String> record) {
        try {
            return EventJson.MAPPER.readValue(record.value(), EventEnvelope.class);
        } catch (JsonProcessingException e) {
            throw new KafkaException("Not a seal at offset " + record.offset() + " of " + record.topic());
        }
    }
}
