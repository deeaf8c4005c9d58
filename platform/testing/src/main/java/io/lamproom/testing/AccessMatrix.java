package io.lamproom.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.lamproom.platform.events.EventJson;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.http.Operations;
import io.lamproom.platform.security.Access;
import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import io.lamproom.platform.security.Scope;
import io.restassured.RestAssured;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * Calls every operation of a service in every role and scope: at a record within the reach, beside it, without the
 * position that the role speaks of, from another mine, with tokens that are not to be accepted and with none. A service
 * extends it as a {@code @QuarkusTest} and says what a request of each operation looks like.
 */
public abstract class AccessMatrix {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final String OLD_VERSION = "\"987654321-0000000000000000\"";

    /** The people of the mine that the samples are about. */
    protected abstract AccessPeople people();

    /**
     * A request of one of the service's own operations, about a record of the first line's worker. Asked anew for every
     * call, so that an operation which uses its record up can be given a new one.
     */
    protected abstract Sample sample(String operation);

    private record Operation(String id, String verb, boolean versioned) {}

    private record Answer(int status, String type, String body) {}

    /** A caller, how they are described, and what they must be answered. */
    private record Call(String who, String token, Verdict verdict) {}

    private enum Verdict {
        ALLOWED,
        OUTSIDE,
        FORBIDDEN,
        UNAUTHENTICATED;

        boolean beginsTheOperation() {
            return this == ALLOWED || this == OUTSIDE;
        }
    }

    @Test
    void everyOperationHasARowAndEveryRowAnOperation() {
        assertThat(rows().keySet())
                .containsExactlyInAnyOrderElementsOf(operations().keySet());
    }

    @Test
    void everyRoleGetsWhatTheTableSays() {
        check(row -> {
            List<Call> calls = new ArrayList<>();
            for (Role role : Role.values()) {
                calls.addAll(asPerson(row, role));
            }
            return calls;
        });
    }

    @Test
    void everyScopeGetsWhatTheTableSays() {
        check(row -> {
            List<Call> calls = new ArrayList<>();
            for (Scope scope : Scope.values()) {
                Tokens program = Tokens.program(scope.claim());
                boolean admitted = row.anyToken() || row.scopes().contains(scope);
                calls.add(new Call(
                        scope.claim(),
                        program.mines(people().mine()).sign(),
                        admitted ? Verdict.ALLOWED : Verdict.FORBIDDEN));
                if (row.scopes().contains(scope)) {
                    calls.add(new Call(
                            scope.claim() + " of another mine",
                            program.mines(people().otherMine()).sign(),
                            Verdict.OUTSIDE));
                }
            }
            return calls;
        });
    }

    @Test
    void noOtherTokenIsAccepted() {
        check(row -> {
            Tokens good = admitted(row);
            return List.of(
                    new Call("no token", null, Verdict.UNAUTHENTICATED),
                    new Call("not a token", "x.y.z", Verdict.UNAUTHENTICATED),
                    new Call("expired", good.expired().sign(), Verdict.UNAUTHENTICATED),
                    new Call(
                            "valid for an hour",
                            good.validFor(Duration.ofHours(1)).sign(),
                            Verdict.UNAUTHENTICATED),
                    new Call(
                            "other issuer",
                            good.issuer("https://elsewhere.example").sign(),
                            Verdict.UNAUTHENTICATED),
                    new Call("other audience", good.audience("elsewhere").sign(), Verdict.UNAUTHENTICATED),
                    new Call("other key", good.wrongKey().sign(), Verdict.UNAUTHENTICATED),
                    new Call("no role", person().sign(), row.anyToken() ? Verdict.ALLOWED : Verdict.FORBIDDEN));
        });
    }

    @Test
    void whereAReasonIsAskedItMustBeGiven() {
        List<String> faults = new ArrayList<>();
        rows().values().stream().filter(AccessTable.Row::asksReason).forEach(row -> {
            Operation operation = operations().get(row.operation());
            Sample sample = request(operation.id());
            int status = send(operation, sample, admitted(row).sign(), false).status();
            if (status != 400) {
                faults.add(operation.id() + " without a reason: " + status);
            }
        });
        assertThat(faults).isEmpty();
    }

    /**
     * Of two who change the same record one is turned away: the operations that change a record, and were not answered 412
     * on a version that another has left behind.
     */
    protected final List<String> takenOnAnOldVersion() {
        List<String> faults = new ArrayList<>();
        Map<String, Operation> operations = operations();
        for (AccessTable.Row row : rows().values()) {
            Operation operation = operations.get(row.operation());
            if (operation != null && operation.versioned()) {
                Sample sample = request(operation.id()).header("If-Match", OLD_VERSION);
                Set<Integer> statuses = new TreeSet<>();
                // a record may be within the reach of one of the roles only
                for (Tokens token : admittedOnes(row)) {
                    statuses.add(send(operation, sample, token.sign(), true).status());
                }
                if (!statuses.contains(412)) {
                    faults.add(operation.id() + ": " + statuses);
                }
            }
        }
        return faults;
    }

    private List<Call> asPerson(AccessTable.Row row, Role role) {
        Tokens inside = Tokens.of(role.claim()).mine(people().mine()).staffNo(people().inside(role));
        if (!row.roles().contains(role)) {
            return List.of(new Call(role.claim(), inside.sign(), row.anyToken() ? Verdict.ALLOWED : Verdict.FORBIDDEN));
        }
        List<Call> calls = new ArrayList<>();
        boolean reachable =
                switch (role.span()) {
                    case OWN_SESSIONS, OWN_MENTEES -> false;
                    default -> true;
                };
        if (reachable) {
            calls.add(new Call(role.claim(), inside.sign(), Verdict.ALLOWED));
        }
        if (role.span() != Role.Span.NOTHING) {
            calls.add(new Call(
                    role.claim() + " of another mine",
                    inside.mine(people().otherMine()).sign(),
                    Verdict.OUTSIDE));
        }
        if (role.span() != Role.Span.NOTHING && role.span() != Role.Span.MINE) {
            calls.add(new Call(
                    role.claim() + " elsewhere",
                    inside.staffNo(people().outside(role)).sign(),
                    Verdict.OUTSIDE));
            calls.add(new Call(
                    role.claim() + " without the position",
                    inside.staffNo(people().nobody()).sign(),
                    Verdict.OUTSIDE));
        }
        return calls;
    }

    private interface Calls {
        List<Call> of(AccessTable.Row row);
    }

    private void check(Calls calls) {
        List<String> faults = new ArrayList<>();
        Map<String, Operation> operations = operations();
        for (AccessTable.Row row : rows().values()) {
            Operation operation = operations.get(row.operation());
            if (operation == null) {
                continue;
            }
            // what is refused before the operation begins uses no record up
            Sample untouched = request(operation.id());
            for (Call call : calls.of(row)) {
                Sample sample = call.verdict().beginsTheOperation() ? request(operation.id()) : untouched;
                Answer answer = send(operation, sample, call.token(), true);
                fault(sample, call, answer)
                        .ifPresent(fault -> faults.add("%s as %s: %s".formatted(operation.id(), call.who(), fault)));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static Optional<String> fault(Sample sample, Call call, Answer answer) {
        int status = answer.status();
        boolean right =
                switch (call.verdict()) {
                    case UNAUTHENTICATED -> status == 401;
                    case FORBIDDEN -> status == 403;
                    case ALLOWED -> sample.isRightInside(status);
                    case OUTSIDE -> sample.isRightOutside(status);
                };
        if (!right) {
            return Optional.of("%s expected, but %d: %s".formatted(call.verdict(), status, answer.body()));
        }
        if (status >= 400 && !answer.type().startsWith("application/problem+json")) {
            return Optional.of("%d is not a problem document but %s".formatted(status, answer.type()));
        }
        if (call.verdict() == Verdict.OUTSIDE
                && sample.hidden() != null
                && answer.body().contains(sample.hidden())) {
            return Optional.of("shows what is outside the reach: " + answer.body());
        }
        return Optional.empty();
    }

    /** What every service answers by the platform is the same everywhere. */
    private Sample request(String operation) {
        String service = ConfigProvider.getConfig().getValue("lamproom.service", String.class);
        return switch (operation) {
            case "listAuditEntries" -> Sample.open("/api/v1/audit-entries/" + service);
            case "verifyAudit" -> Sample.open("/api/v1/audit-entries/" + service + "/verification");
            case "listChanges" -> Sample.open("/api/v1/changes/" + service);
            case "listParkedEvents" -> Sample.open("/api/v1/parked-events/" + service);
            case "replayParkedEvent" ->
                Sample.open("/api/v1/parked-events/" + service + "/" + UUID.randomUUID() + "/replay")
                        .insideIs(404);
            case "getReconciliationBuckets" ->
                Sample.open("/api/v1/reconciliations/" + service + "?type=none").insideIs(400);
            case "listReconciliationRows" ->
                Sample.open("/api/v1/reconciliations/" + service + "/rows?bucket=0&type=none")
                        .insideIs(400);
            default -> sample(operation);
        };
    }

    private static Answer send(Operation operation, Sample sample, String token, boolean withReason) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + sample.path()))
                .timeout(Duration.ofSeconds(30))
                .method(operation.verb(), bodyOf(sample));
        sample.headers().forEach(request::setHeader);
        if (token != null) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        if (withReason) {
            request.setHeader("X-Access-Reason", "access test");
        }
        if (operation.verb().equals("POST")) {
            request.setHeader("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (sample.body() != null && !sample.headers().containsKey("Content-Type")) {
            request.setHeader("Content-Type", "application/json");
        }
        try {
            HttpResponse<InputStream> response = HTTP.send(request.build(), BodyHandlers.ofInputStream());
            String type = response.headers().firstValue("Content-Type").orElse("");
            try (InputStream body = response.body()) {
                // a stream of events has no end to wait for
                String text = type.startsWith("text/event-stream")
                        ? ""
                        : new String(body.readAllBytes(), StandardCharsets.UTF_8);
                return new Answer(response.statusCode(), type, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.BodyPublisher bodyOf(Sample sample) {
        try {
            return switch (sample.body()) {
                case null -> BodyPublishers.noBody();
                case String text -> BodyPublishers.ofString(text);
                case byte[] bytes -> BodyPublishers.ofByteArray(bytes);
                case Object value -> BodyPublishers.ofString(EventJson.MAPPER.writeValueAsString(value));
            };
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token that the row admits. */
    private Tokens admitted(AccessTable.Row row) {
        return admittedOnes(row).getFirst();
    }

    /** A token of each role that the row admits, of a program where it admits none. */
    private List<Tokens> admittedOnes(AccessTable.Row row) {
        if (!row.roles().isEmpty()) {
            return row.roles().stream()
                    .map(role -> Tokens.of(role.claim()).mine(people().mine()).staffNo(people().inside(role)))
                    .toList();
        }
        return List.of(
                row.scopes().isEmpty()
                        ? person()
                        : Tokens.program(row.scopes().iterator().next().claim()).mines(people().mine()));
    }

    private Tokens person() {
        return Tokens.of().mine(people().mine()).staffNo(people().nobody());
    }

    private static Map<String, AccessTable.Row> rows() {
        return CDI.current().select(Access.class).get().rows();
    }

    /** Every method of a resource class that answers requests, with those that OpenAPI does not show. */
    private static Map<String, Operation> operations() {
        Map<String, Operation> operations = new TreeMap<>();
        for (Bean<?> bean : CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE)) {
            if (bean.getBeanClass().isAnnotationPresent(Path.class)) {
                for (Method method : bean.getBeanClass().getDeclaredMethods()) {
                    verb(method).ifPresent(verb -> {
                        assertThat(Modifier.isPublic(method.getModifiers()))
                                .as("%s is public, or it would be ignored", method)
                                .isTrue();
                        Operation operation = new Operation(Operations.idOf(method), verb, isVersioned(method));
                        assertThat(operations.put(operation.id(), operation))
                                .as("two operations named %s", operation.id())
                                .isNull();
                    });
                }
            }
        }
        return operations;
    }

    private static boolean isVersioned(Method method) {
        return List.of(method.getParameterTypes()).contains(ExpectedVersion.class);
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst();
    }
}
