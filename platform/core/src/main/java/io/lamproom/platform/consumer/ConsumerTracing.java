package io.lamproom.platform.consumer;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.List;
import java.util.Objects;

/**
 * Ties what a consumer does to the requests that led to the events: an event that comes alone goes on in its request's
 * trace, a batch links to all of them.
 */
final class ConsumerTracing {

    /** As many as a span keeps. */
    private static final int MOST_LINKS = 128;

    private static final TextMapGetter<String> TRACEPARENT = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String traceparent) {
            return List.of("traceparent");
        }

        @Override
        public String get(String traceparent, String key) {
            return key.equals("traceparent") ? traceparent : null;
        }
    };

    private final Tracer tracer;
    private final String consumer;

    ConsumerTracing(Tracer tracer, String consumer) {
        this.tracer = tracer;
        this.consumer = consumer;
    }

    void run(List<Read> reads, Runnable work) {
        Span span = start(reads);
        try {
            Context.current().with(span).wrap(work).run();
        } catch (RuntimeException e) {
            // not the exception, whose text may quote an event
            span.setStatus(StatusCode.ERROR, Blame.nameOf(e));
            throw e;
        } finally {
            span.end();
        }
    }

    private Span start(List<Read> reads) {
        SpanBuilder span = tracer.spanBuilder("apply " + consumer)
                .setSpanKind(SpanKind.CONSUMER)
                .setNoParent()
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.batch.message_count", reads.size());
        List<Context> causes = reads.stream()
                .map(read -> read instanceof Read.State<?> state
                        ? state.received().envelope().traceparent()
                        : null)
                .filter(Objects::nonNull)
                .limit(MOST_LINKS)
                .map(ConsumerTracing::contextOf)
                .toList();
        if (reads.size() == 1 && causes.size() == 1) {
            return span.setParent(causes.getFirst()).startSpan();
        }
        for (Context cause : causes) {
            SpanContext linked = Span.fromContext(cause).getSpanContext();
            if (linked.isValid()) {
                span.addLink(linked);
            }
        }
        return span.startSpan();
    }

    private static Context contextOf(String traceparent) {
        return W3CTraceContextPropagator.getInstance().extract(Context.root(), traceparent, TRACEPARENT);
    }
}
