package io.lamproom.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A problem document (RFC 9457) with a stable {@code code}, texts in the caller's language and one entry for every
 * field at fault.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "code", "detail", "errors", "traceId"})
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        List<Fault> errors,
        String traceId,
        @JsonAnyGetter Map<String, Object> extras,
        @com.fasterxml.jackson.annotation.JsonIgnore Duration retryAfter) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One field at fault. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fault(String pointer, String parameter, String code, String detail) {}
}
