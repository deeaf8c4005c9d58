package io.lamproom.conduct.incident;

/** What an incident did to a person. */
public enum Injury {
    DEATH(IncidentKind.FATAL),
    SERIOUS(IncidentKind.SERIOUS),
    MINOR(IncidentKind.MINOR),
    NONE(null);

    private final IncidentKind kind;

    Injury(IncidentKind kind) {
        this.kind = kind;
    }

    /** The kind that an incident with this as its worst injury has; null where nobody was hurt. */
    IncidentKind kind() {
        return kind;
    }
}
