package io.lamproom.platform.security;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The scopes a program's token may carry; each reaches the mines of the token. */
public enum Scope {
    ROSTER_READ,
    ROSTER_WRITE,
    CONDUCT_READ,
    CONDUCT_REPORT,
    ATTENDANCE_WRITE,
    TRIPS_WRITE,
    MENTORING_READ,
    TRAINING_READ,
    TRAINING_WRITE,
    CLEARANCE_CHECK,
    HEALTH_WRITE,
    WAGE_WRITE,
    FIGURES_WRITE,
    DASHBOARDS_READ,
    CHANGES_READ,
    RECONCILE_READ;

    private static final Map<String, Scope> BY_CLAIM =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Scope::claim, Function.identity()));

    /** The name in the token, such as {@code roster:read}. */
    public String claim() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ':');
    }

    /** The scope of a claim; empty for one that is not known here. */
    public static Optional<Scope> of(String claim) {
        return Optional.ofNullable(BY_CLAIM.get(claim));
    }
}
