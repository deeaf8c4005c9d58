package io.lamproom.conduct.liability;

/** A joint liability stands until it is reversed: alone, by an objection, or with the violation. */
public enum LiabilityStatus {
    STANDING,
    REVERSED
}
