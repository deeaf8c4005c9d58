package io.lamproom.conduct.hold;

/** An interim hold ends with the shift unless it is extended once; a hold of today always ends with its shift. */
public enum HoldKind {
    INTERIM,
    TODAY
}
