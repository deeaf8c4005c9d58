package io.lamproom.conduct.violation;

/**
 * An appeal (复核): open, withdrawn by who made it, or decided: upheld (维持), regraded (变更), revoked
 * (撤销); or moot, because an authority annulled what it is about.
 */
public enum AppealStatus {
    OPEN,
    WITHDRAWN,
    UPHELD,
    REGRADED,
    REVOKED,
    MOOT
}
