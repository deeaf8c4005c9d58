package io.lamproom.conduct.danger;

/** Why a report is not followed. */
public enum DismissalGround {
    NO_DANGER,
    DOUBLE
}
