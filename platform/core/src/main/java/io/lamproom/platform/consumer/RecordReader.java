package io.lamproom.platform.consumer;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import io.lamproom.platform.events.EventEnvelope;
import io.lamproom.platform.events.EventJson;
import io.lamproom.platform.events.Outbox;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads the records of one consumer's topics. */
final class RecordReader {

    static final String TOO_LARGE = "too-large";
    static final String NOT_JSON = "not-json";
    static final String NOT_AN_EVENT = "not-an-event";
    static final String UNKNOWN_TYPE = "unknown-type";
    static final String WRONG_SCHEMA = "wrong-schema";

    /** Among the ignored types: whatever has no projection. */
    private static final String ALL_OTHERS = "*";

    private final Map<String, Projection<?>> projections;
    private final Set<String> ignoredTypes;

    /** @param topicOf a projection's topic as it is named on the broker */
    RecordReader(
            Collection<Projection<?>> projections, Set<String> ignoredTypes, Function<Projection<?>, String> topicOf) {
        this.projections = projections.stream()
                .collect(Collectors.toMap(each -> key(topicOf.apply(each), each.aggregateType()), each -> each));
        this.ignoredTypes = ignoredTypes;
    }

    Read read(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            return unreadable(record, null, NOT_JSON);
        }
        if (record.value().length > Outbox.LARGEST_EVENT) {
            return unreadable(record, null, TOO_LARGE);
        }
        JsonNode json;
        try {
            json = EventJson.MAPPER.readTree(record.value());
        } catch (IOException e) {
            return unreadable(record, null, NOT_JSON);
        }
        EventEnvelope envelope;
        try {
            envelope = EventJson.MAPPER.treeToValue(json, EventEnvelope.class);
            if (envelope == null || !json.path("specversion").asText().equals(EventEnvelope.SPEC_VERSION)) {
                return unreadable(record, null, NOT_AN_EVENT);
            }
        } catch (JacksonException e) {
            return unreadable(record, null, NOT_AN_EVENT);
        }
        Projection<?> projection = projections.get(key(record.topic(), envelope.aggregateType()));
        if (projection == null && isIgnored(envelope.aggregateType())) {
            return new Read.NotForUs(record);
        }
        if (projection == null || !envelope.type().endsWith(".v1")) {
            return unreadable(record, envelope.type(), UNKNOWN_TYPE);
        }
        return state(record, envelope, projection);
    }

    private boolean isIgnored(String aggregateType) {
        return ignoredTypes.contains(aggregateType) || ignoredTypes.contains(ALL_OTHERS);
    }

    private static <S> Read state(
            ConsumerRecord<byte[], byte[]> record, EventEnvelope envelope, Projection<S> projection) {
        try {
            UUID.fromString(envelope.subject());
        } catch (IllegalArgumentException e) {
            return unreadable(record, envelope.type(), NOT_AN_EVENT);
        }
        try {
            S state = EventJson.MAPPER.treeToValue(envelope.data(), projection.stateType());
            return state == null
                    ? unreadable(record, envelope.type(), WRONG_SCHEMA)
                    : new Read.State<>(record, projection, new Received<>(envelope, state));
        } catch (JacksonException | IllegalArgumentException e) {
            return unreadable(record, envelope.type(), WRONG_SCHEMA);
        }
    }

    private static Read unreadable(ConsumerRecord<byte[], byte[]> record, String type, String error) {
        return new Read.Unreadable(record, type, error);
    }

    private static String key(String topic, String aggregateType) {
        return topic + ' ' + aggregateType;
    }
}
