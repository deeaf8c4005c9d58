package io.lamproom.conduct.feed;

/** What a feed tells. */
public enum FeedKind {
    VIOLATION("violations"),
    TRIP("trips"),
    PLAN("plans"),
    ATTENDANCE("attendance"),
    WAGE("wage bases");

    private final String noun;

    FeedKind(String noun) {
        this.noun = noun;
    }

    /** As the audit trail names what was told. */
    String noun() {
        return noun;
    }
}
