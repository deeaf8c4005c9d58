package io.lamproom.platform.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.lamproom.platform.problem.ConstraintCodes;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Problem;
import io.lamproom.platform.problem.Problems;
import io.lamproom.platform.problem.Refusal;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.postgresql.util.PSQLException;

/**
 * Says what a failure is to a caller. Bad input, a broken constraint and a database out of reach have documents of their
 * own; what is left is an error of ours, logged whole and answered with nothing but its trace.
 */
@ApplicationScoped
public class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);
    private static final Duration SOON = Duration.ofSeconds(1);

    private final Problems problems;
    private final Map<String, String> constraints = new HashMap<>();

    Failures(Problems problems, Instance<ConstraintCodes> constraintCodes) {
        this.problems = problems;
        constraintCodes.forEach(each -> constraints.putAll(each.codes()));
    }

    /** The problem document of a failure. */
    public Problem problemOf(Throwable failure, Locale locale) {
        Optional<Refusal> refusal = refusal(failure);
        if (refusal.isPresent()) {
            return problems.of(refusal.get(), locale);
        }
        if (failure instanceof WebApplicationException http) {
            return problems.ofStatus(http.getResponse().getStatus(), locale);
        }
        LOG.error("request failed", failure);
        return problems.ofStatus(500, locale);
    }

    /** The refusal that a failure is, or that the database means by it. */
    public Optional<Refusal> refusal(Throwable failure) {
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < 20; cause = cause.getCause(), depth++) {
            Optional<Refusal> refusal = refusalOf(cause);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> refusalOf(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case Refusal refusal -> refusal;
                    case AuthenticationException ignored -> new Refusal.Unauthenticated("token-invalid");
                    case UnauthorizedException ignored -> new Refusal.Unauthenticated("token-missing");
                    case ForbiddenException ignored -> new Refusal.NotAllowed("not-allowed");
                    case JacksonException json -> new Refusal.InvalidInput(List.of(faultOf(json)));
                    case ConstraintViolationException invalid -> new Refusal.InvalidInput(faultsOf(invalid));
                    case OptimisticLockException ignored -> new Refusal.StaleVersion();
                    case StaleStateException ignored -> new Refusal.StaleVersion();
                    case PSQLException sql -> ofDatabase(sql);
                    case SQLException sql -> ofPool(sql);
                    default -> null;
                });
    }

    /**
     * SQLSTATE classes: 23 integrity, 22 a value that no column holds (a NUL character, a year out of range), 40 and 55P03
     * contention, 08, 57 and 53 the server out of reach or resources.
     */
    private Refusal ofDatabase(PSQLException sql) {
        String state = sql.getSQLState() == null ? "" : sql.getSQLState();
        if (state.startsWith("23")) {
            String name = sql.getServerErrorMessage() == null
                    ? null
                    : sql.getServerErrorMessage().getConstraint();
            String code = name == null ? null : constraints.get(name);
            if (code == null) {
                LOG.warnf("constraint without a code of its own: %s (%s)", name, state);
                code = "conflict";
            }
            return new Refusal.StateConflict(code);
        }
        if (state.startsWith("22")) {
            return new Refusal.InvalidInput("value-not-storable");
        }
        if (state.startsWith("08") || state.startsWith("53") || state.startsWith("57") || state.startsWith("25P")) {
            LOG.warnf("database not available: %s", state);
            return new Refusal.Unavailable("database-unavailable", SOON);
        }
        if (state.startsWith("40") || state.equals("55P03")) {
            return new Refusal.Busy("busy", SOON);
        }
        return null;
    }

    private static Refusal ofPool(SQLException sql) {
        String message = sql.getMessage() == null ? "" : sql.getMessage();
        return message.contains("cquisition timeout") ? new Refusal.Unavailable("pool-exhausted", SOON) : null;
    }

    private static FieldError faultOf(JacksonException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return FieldError.at(pointer(unknown), "unknown-field");
        }
        if (failure instanceof JsonMappingException mapping) {
            return FieldError.at(pointer(mapping), "wrong-type");
        }
        return failure instanceof StreamReadException
                ? FieldError.at("", "malformed-json")
                : FieldError.at("", "unreadable-body");
    }

    private static String pointer(JsonMappingException failure) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            String name = step.getFieldName() != null ? step.getFieldName() : String.valueOf(step.getIndex());
            pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** What is wrong with a body that was validated by itself, and not as the parameter of an operation. */
    public <T> List<FieldError> faultsOf(Set<ConstraintViolation<T>> ofBody) {
        return ofBody.stream().map(violation -> faultOf(violation, 0)).toList();
    }

    private static List<FieldError> faultsOf(ConstraintViolationException invalid) {
        // the first two nodes are the resource method and its parameter
        return invalid.getConstraintViolations().stream()
                .map(violation -> faultOf(violation, 2))
                .toList();
    }

    private static FieldError faultOf(ConstraintViolation<?> violation, int nodesBefore) {
        StringBuilder pointer = new StringBuilder();
        int depth = 0;
        for (jakarta.validation.Path.Node node : violation.getPropertyPath()) {
            if (depth++ < nodesBefore) {
                continue;
            }
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        String rule = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        return switch (rule) {
            case "NotNull", "NotBlank", "NotEmpty" -> FieldError.at(pointer.toString(), "required");
            case "Size" -> FieldError.at(pointer.toString(), "size", attributes.get("min"), attributes.get("max"));
            case "Min", "Max", "DecimalMin", "DecimalMax" ->
                FieldError.at(
                        pointer.toString(), rule.endsWith("Min") ? "too-small" : "too-large", attributes.get("value"));
            case "Pattern" -> FieldError.at(pointer.toString(), "pattern");
            default -> FieldError.at(pointer.toString(), "invalid");
        };
    }
}
