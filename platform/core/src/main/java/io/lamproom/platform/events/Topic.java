package io.lamproom.platform.events;

/** The topics of {@code deploy/topics.yaml}. All but {@link #AUDIT} are compacted and keyed by the aggregate's id. */
public enum Topic {
    ROSTER("lamproom.roster"),
    MEMBER("lamproom.member"),
    MENTORING("lamproom.mentoring"),
    CONDUCT("lamproom.conduct"),
    TRAINING("lamproom.training"),
    AUDIT("lamproom.audit");

    private final String plainName;

    Topic(String plainName) {
        this.plainName = plainName;
    }

    /** The name on the broker; the prefix is empty but where several systems share one broker. */
    public String name(String prefix) {
        return prefix + plainName;
    }
}
