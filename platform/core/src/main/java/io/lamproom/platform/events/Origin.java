package io.lamproom.platform.events;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.util.Optional;

/**
 * What led to a change, as its event says it. Each part may be null.
 *
 * @param actor subject of the token, or {@code system:<name>}
 * @param correlationId the request's id
 * @param causationId id of the event that is being consumed
 * @param traceparent W3C trace context
 */
public record Origin(String actor, String correlationId, String causationId, String traceparent) {

    private static final ScopedValue<Origin> BOUND = ScopedValue.newInstance();

    /** A service's own work, such as a job. */
    public static Origin system(String name) {
        return new Origin("system:" + name, null, null, currentTrace());
    }

    /** Work that an event leads to in the consumer of that name. */
    public static Origin causedBy(EventEnvelope event, String consumer) {
        return new Origin(
                "system:" + consumer, event.correlationId(), event.id().toString(), event.traceparent());
    }

    /** The origin that {@link #run} gave to the work going on, if any. */
    public static Optional<Origin> bound() {
        return BOUND.isBound() ? Optional.of(BOUND.get()) : Optional.empty();
    }

    /** Whatever the work records has this origin, and not the request's. */
    public void run(Runnable work) {
        ScopedValue.where(BOUND, this).run(work);
    }

    static String currentTrace() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }
}
