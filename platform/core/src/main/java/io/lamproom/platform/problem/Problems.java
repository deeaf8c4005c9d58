package io.lamproom.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lamproom.platform.i18n.Messages;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Makes problem documents: the one table from a kind of refusal to its HTTP status. */
@ApplicationScoped
public class Problems {

    private static final String TYPE = "urn:lamproom:problem:";

    private final Messages messages;
    private final ObjectMapper json;

    public Problems(Messages messages, ObjectMapper json) {
        this.messages = messages;
        this.json = json;
    }

    /** The document of a refusal, in a language. */
    public Problem of(Refusal refusal, Locale locale) {
        return new Problem(
                TYPE + refusal.code(),
                title(refusal.code(), locale),
                statusOf(refusal),
                refusal.code(),
                messages.find(locale, refusal.code() + ".detail", refusal.arguments())
                        .orElse(null),
                refusal.errors().stream().map(error -> fault(error, locale)).toList(),
                traceId(),
                refusal.extras(),
                retryAfter(refusal));
    }

    /** The document of a bare status, for what no refusal of ours speaks of. */
    public Problem ofStatus(int status, Locale locale) {
        String code = "http-" + status;
        return new Problem(
                TYPE + code,
                messages.find(locale, code + ".title", List.of())
                        .orElseGet(() -> messages.text(locale, "http-other.title")),
                status,
                code,
                messages.find(locale, code + ".detail", List.of()).orElse(null),
                List.of(),
                traceId(),
                java.util.Map.of(),
                status == 503 ? Duration.ofSeconds(1) : null);
    }

    /** The document as bytes of JSON. */
    public byte[] render(Problem problem) {
        try {
            return json.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static int statusOf(Refusal refusal) {
        return switch (refusal) {
            case Refusal.InvalidInput ignored -> 400;
            case Refusal.Unauthenticated ignored -> 401;
            case Refusal.NotAllowed ignored -> 403;
            case Refusal.NotFound ignored -> 404;
            case Refusal.StateConflict ignored -> 409;
            case Refusal.Busy ignored -> 409;
            case Refusal.Gone ignored -> 410;
            case Refusal.StaleVersion ignored -> 412;
            case Refusal.TooLarge ignored -> 413;
            case Refusal.RuleBroken ignored -> 422;
            case Refusal.VersionRequired ignored -> 428;
            case Refusal.TooMany ignored -> 429;
            case Refusal.Damaged ignored -> 500;
            case Refusal.Unavailable ignored -> 503;
            case Refusal.Late ignored -> 504;
        };
    }

    private static Duration retryAfter(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Busy busy -> busy.retryAfter();
            case Refusal.TooMany many -> many.retryAfter();
            case Refusal.Unavailable unavailable -> unavailable.retryAfter();
            default -> null;
        };
    }

    private Problem.Fault fault(FieldError error, Locale locale) {
        return new Problem.Fault(
                error.pointer(),
                error.parameter(),
                error.code(),
                messages.find(locale, error.code() + ".detail", error.arguments())
                        .orElseGet(() -> title(error.code(), locale)));
    }

    private String title(String code, Locale locale) {
        return messages.text(locale, code + ".title");
    }

    private static String traceId() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
