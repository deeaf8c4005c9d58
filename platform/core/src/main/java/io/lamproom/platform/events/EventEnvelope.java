package io.lamproom.platform.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A CloudEvents 1.0 event in structured JSON. Its data is the aggregate's full state after the change.
 *
 * @param source the publishing service, such as {@code /conduct}
 * @param type what happened, such as {@code io.lamproom.conduct.violation.confirmed.v1}
 * @param subject the aggregate's id, and the record's key on the topic
 * @param time when it was written, by the real clock (business time is in the data)
 * @param dataSchema names the JSON Schema of the data, such as {@code urn:lamproom:conduct:violation:v1}
 * @param mineId null where an aggregate belongs to no mine
 * @param aggregateVersion grows with every change; a consumer ignores what is not newer than what it has
 * @param causationId id of the event that led to this one, or null
 * @param correlationId id of the request that led to this one, or null
 * @param actor subject of the token, {@code system:<name>} for the service's own work, or null where none may be kept
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"specversion", "id", "source", "type", "subject", "time", "datacontenttype", "dataschema"})
public record EventEnvelope(
        @JsonProperty(required = true) UUID id,
        @JsonProperty(required = true) String source,
        @JsonProperty(required = true) String type,
        @JsonProperty(required = true) String subject,
        @JsonProperty(required = true) Instant time,
        @JsonProperty("dataschema") String dataSchema,
        @JsonProperty("mineid") UUID mineId,

        @JsonProperty(value = "aggregatetype", required = true)
        String aggregateType,

        @JsonProperty(value = "aggregateversion", required = true)
        long aggregateVersion,

        @JsonProperty("causationid") String causationId,
        @JsonProperty("correlationid") String correlationId,
        String actor,
        String traceparent,
        @JsonProperty(required = true) JsonNode data) {

    public static final String SPEC_VERSION = "1.0";

    public EventEnvelope {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(aggregateType, "aggregatetype");
        Objects.requireNonNull(data, "data");
    }

    /** The aggregate's id, where the subject is one. */
    public UUID aggregateId() {
        return UUID.fromString(subject);
    }

    @JsonProperty("specversion")
    String specVersion() {
        return SPEC_VERSION;
    }

    @JsonProperty("datacontenttype")
    String dataContentType() {
        return "application/json";
    }
}
