package io.lamproom.platform.problem;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A request that is not carried out, with a stable code that a caller can act on and arguments for the text. Refusals
 * know nothing of HTTP: {@link Problems} is the one table that gives each kind its status.
 */
public abstract sealed class Refusal extends RuntimeException {

    private final String code;
    private final transient List<Object> arguments;
    private transient List<FieldError> errors = List.of();
    private transient Map<String, Object> extras = Map.of();

    private Refusal(String code, Object... arguments) {
        super(code, null, false, true);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public final String code() {
        return code;
    }

    public final List<Object> arguments() {
        return arguments;
    }

    public final List<FieldError> errors() {
        return errors;
    }

    /** Further members of the problem document, such as the transitions that would be lawful. */
    public final Map<String, Object> extras() {
        return extras;
    }

    /** Names the field of the body that the rule is about. */
    public final Refusal at(String pointer) {
        errors = List.of(new FieldError(pointer, null, code, arguments));
        return this;
    }

    /** Adds a member to the problem document. */
    public final Refusal with(String name, Object value) {
        Map<String, Object> more = new java.util.LinkedHashMap<>(extras);
        more.put(name, value);
        extras = more;
        return this;
    }

    final Refusal faults(List<FieldError> faults) {
        errors = List.copyOf(faults);
        return this;
    }

    /** The request is not of the form that the operation takes. */
    public static final class InvalidInput extends Refusal {
        public InvalidInput(List<FieldError> errors) {
            super("invalid-input");
            faults(errors);
        }

        public InvalidInput(FieldError error) {
            this(List.of(error));
        }

        public InvalidInput(String code, Object... arguments) {
            super(code, arguments);
        }
    }

    /** No token, or one that is not accepted. */
    public static final class Unauthenticated extends Refusal {
        public Unauthenticated(String code) {
            super(code);
        }
    }

    /** The caller may not do this at all. */
    public static final class NotAllowed extends Refusal {
        public NotAllowed(String code, Object... arguments) {
            super(code, arguments);
        }
    }

    /** There is no such thing, or it is outside the caller's reach: the answer does not tell which. */
    public static final class NotFound extends Refusal {
        public NotFound() {
            super("not-found");
        }
    }

    /** What was there is kept no longer. */
    public static final class Gone extends Refusal {
        public Gone(String code, Object... arguments) {
            super(code, arguments);
        }
    }

    /** The thing is in a state in which this is not lawful. */
    public static final class StateConflict extends Refusal {
        public StateConflict(String code, Object... arguments) {
            super(code, arguments);
        }
    }

    /** The caller changed a version that is no longer the newest. */
    public static final class StaleVersion extends Refusal {
        public StaleVersion() {
            super("stale-version");
        }
    }

    /** The operation asks for {@code If-Match}. */
    public static final class VersionRequired extends Refusal {
        public VersionRequired() {
            super("version-required");
        }
    }

    /** The body is larger than the operation takes. */
    public static final class TooLarge extends Refusal {
        public TooLarge(String code, Object... arguments) {
            super(code, arguments);
        }
    }

    /** A rule of the mine, of the Party or of the law is broken. */
    public static final class RuleBroken extends Refusal {
        public RuleBroken(String code, Object... arguments) {
            super(code, arguments);
        }
    }

    /** The same thing is being done by another request at this moment. */
    public static final class Busy extends Refusal {
        private final Duration retryAfter;

        public Busy(String code, Duration retryAfter) {
            super(code);
            this.retryAfter = retryAfter;
        }

        public Duration retryAfter() {
            return retryAfter;
        }
    }

    /** Another service did not answer in time: what was asked of it may have been done. */
    public static final class Late extends Refusal {
        public Late(String code, Object... arguments) {
            super(code, arguments);
        }
    }

    /** Too many requests of this caller. */
    public static final class TooMany extends Refusal {
        private final Duration retryAfter;

        public TooMany(String code, Duration retryAfter) {
            super(code);
            this.retryAfter = retryAfter;
        }

        public Duration retryAfter() {
            return retryAfter;
        }
    }

    /** What is stored here is not what was stored: a fault of ours, which the caller can do nothing about. */
    public static final class Damaged extends Refusal {
        public Damaged(String code) {
            super(code);
        }
    }

    /** Something this service needs is not there at this moment. */
    public static final class Unavailable extends Refusal {
        private final Duration retryAfter;

        public Unavailable(String code, Duration retryAfter, Object... arguments) {
            super(code, arguments);
            this.retryAfter = retryAfter;
        }

        public Duration retryAfter() {
            return retryAfter;
        }
    }
}
