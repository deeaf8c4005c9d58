package io.lamproom.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.lamproom.platform.change.Versioned;
import io.lamproom.platform.crypto.IdempotencyHash;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Caller;
import io.lamproom.platform.security.CallerContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Carries out a POST once per {@code Idempotency-Key}. The record of the key is written in the transaction of the work;
 * a repeat within 24 h runs nothing and shows what the caller may see now, marked {@code Idempotency-Replayed: true}.
 */
@ApplicationScoped
public class Idempotent {

    public static final String KEY = "Idempotency-Key";
    public static final String REPLAYED = "Idempotency-Replayed";
    /** In characters. */
    public static final int LONGEST_KEY = 200;

    private final CurrentVertxRequest request;
    private final CallerContext caller;
    private final IdempotencyRecords records;
    private final IdempotencyHash hash;
    private final ObjectMapper canonical;

    Idempotent(
            CurrentVertxRequest request,
            CallerContext caller,
            IdempotencyRecords records,
            IdempotencyHash hash,
            ObjectMapper json) {
        this.request = request;
        this.caller = caller;
        this.records = records;
        this.hash = hash;
        this.canonical = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    /**
     * Runs the work, or finds what an earlier request with the same key made, and renders the outcome.
     *
     * @param body the request's body as parsed
     * @param work writes; joins this call's transaction
     * @param render answers, after the transaction, from what is stored
     * @throws Refusal.RuleBroken when the key was used with another body
     * @throws Refusal.Busy when a request with the same key is under way
     */
    public Response create(Object body, Supplier<Created> work, Function<Created, Response> render) {
        Optional<String> key = key();
        if (key.isEmpty()) {
            return render.apply(QuarkusTransaction.joiningExisting().call(work::get));
        }
        byte[] scope = scopeOf(key.get());
        byte[] mac = hash.of(canonicalBytes(body));
        Outcome outcome = QuarkusTransaction.joiningExisting().call(() -> onlyOnce(scope, mac, work));
        Response response = render.apply(outcome.created());
        return outcome.replayed()
                ? Response.fromResponse(response).header(REPLAYED, "true").build()
                : response;
    }

    /**
     * The same for work that makes or changes one record.
     *
     * @param work writes and gives the record as it is then; joins this call's transaction
     */
    public Response once(Object body, Supplier<? extends Versioned> work, Function<Created, Response> render) {
        return create(
                body,
                () -> {
                    Versioned written = work.get();
                    return new Created(written.id(), written.version());
                },
                render);
    }

    private record Outcome(Created created, boolean replayed) {}

    private Outcome onlyOnce(byte[] scope, byte[] mac, Supplier<Created> work) {
        try {
            IdempotencyRecords.Found found =
                    records.lockAndFind(ByteBuffer.wrap(scope).getLong(), scope);
            if (!found.locked()) {
                throw new Refusal.Busy("idempotency-key-in-use", Duration.ofSeconds(1));
            }
            if (found.mac() != null) {
                if (!MessageDigest.isEqual(found.mac(), mac)) {
                    throw new Refusal.RuleBroken("idempotency-key-reused");
                }
                return new Outcome(found.created(), true);
            }
            Created created = work.get();
            records.insert(scope, mac, created);
            return new Outcome(created, false);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<String> key() {
        String key = request.getCurrent().request().getHeader(KEY);
        if (key == null) {
            return Optional.empty();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new Refusal.InvalidInput(FieldError.ofParameter(KEY, "size", 1, LONGEST_KEY));
        }
        return Optional.of(key);
    }

    /** The key belongs to a caller, a program and an operation's path; 32 bytes. */
    private byte[] scopeOf(String key) {
        Caller by = caller.caller();
        String path = request.getCurrent().request().method() + " "
                + request.getCurrent().request().path();
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", by.subject(), by.client(), path, key)
                            .getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Records serialise in the order of their components, so the same content gives the same bytes. */
    private byte[] canonicalBytes(Object body) {
        try {
            return canonical.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
