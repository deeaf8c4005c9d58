package io.lamproom.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.lamproom.platform.http.Operations;
import io.lamproom.platform.security.Access;
import io.lamproom.platform.security.AccessTable;
import io.lamproom.platform.security.Role;
import io.lamproom.platform.security.Scope;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * Calls every operation of a service in every role and scope: at a record within the reach, beside it, without the
 * position that the role speaks of, from another mine, with tokens that are not to be accepted and with none. A service
 * extends it as a {@code @QuarkusTest} and says what a request of each operation looks like.
 */
public abstract class AccessMatrix {

    private static final Set<Role.Span> MINE_WIDE = Set.of(Role.Span.MINE);

    /** The people of the mine that the samples are about. */
    protected abstract AccessPeople people();

    /**
     * A request of one of the service's own operations, about a record of the first line's worker. Asked anew for every call, so that an
     * operation which uses its record up can be given a new one.
     */
    protected abstract Sample sample(String operation);

    private record Operation(String id, String verb) {}

    /** A caller, how they are described, and what they must be answered. */
    private record Call(String who, String token, Verdict verdict) {}

    private enum Verdict {
        ALLOWED,
        OUTSIDE,
        FORBIDDEN,
        UNAUTHENTICATED
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
            int status = send(operation, sample, admitted(row).sign(), false).statusCode();
            if (status != 400) {
                faults.add(operation.id() + " without a reason: " + status);
            }
        });
        assertThat(faults).isEmpty();
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
        if (role.span() != Role.Span.NOTHING && !MINE_WIDE.contains(role.span())) {
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
            for (Call call : calls.of(row)) {
                Sample sample = request(operation.id());
                Response answer = send(operation, sample, call.token(), true);
                fault(sample, call, answer)
                        .ifPresent(fault -> faults.add("%s as %s: %s".formatted(operation.id(), call.who(), fault)));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static Optional<String> fault(Sample sample, Call call, Response answer) {
        int status = answer.statusCode();
        boolean right =
                switch (call.verdict()) {
                    case UNAUTHENTICATED -> status == 401;
                    case FORBIDDEN -> status == 403;
                    case ALLOWED -> sample.isRightInside(status);
                    case OUTSIDE -> sample.isRightOutside(status);
                };
        if (!right) {
            return Optional.of("%s expected, but %d: %s".formatted(call.verdict(), status, answer.asString()));
        }
        if (status >= 400 && !"application/problem+json".equals(answer.contentType())) {
            return Optional.of("%d is not a problem document but %s".formatted(status, answer.contentType()));
        }
        if (call.verdict() == Verdict.OUTSIDE
                && sample.hidden() != null
                && answer.asString().contains(sample.hidden())) {
            return Optional.of("shows what is outside the reach: " + answer.asString());
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
            default -> sample(operation);
        };
    }

    private static Response send(Operation operation, Sample sample, String token, boolean withReason) {
        RequestSpecification request = RestAssured.given().headers(sample.headers());
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (withReason) {
            request.header("X-Access-Reason", "access test");
        }
        if (operation.verb().equals("POST")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (sample.body() != null) {
            request.contentType("application/json").body(sample.body());
        }
        return request.request(operation.verb(), sample.path());
    }

    /** A token that the row admits. */
    private Tokens admitted(AccessTable.Row row) {
        if (!row.roles().isEmpty()) {
            Role role = row.roles().iterator().next();
            return Tokens.of(role.claim()).mine(people().mine()).staffNo(people().inside(role));
        }
        return row.scopes().isEmpty()
                ? person()
                : Tokens.program(row.scopes().iterator().next().claim()).mines(people().mine());
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
                        Operation operation = new Operation(Operations.idOf(method), verb);
                        assertThat(operations.put(operation.id(), operation))
                                .as("two operations named %s", operation.id())
                                .isNull();
                    });
                }
            }
        }
        return operations;
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
