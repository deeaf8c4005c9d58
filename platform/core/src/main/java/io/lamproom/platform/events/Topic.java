package io.lamproom.platform.events;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The topics of {@code deploy/topics.yaml}. All but {@link #AUDIT} are compacted and keyed by the aggregate's id. */
@Schema(description = "Whose events a topic carries; `AUDIT` all services' seals.")
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
