package io.lamproom.platform.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the outbox is sent. */
@ConfigMapping(prefix = "lamproom.relay")
public interface RelaySettings {

    /** Whether this instance sends the events of the outbox. */
    @WithDefault("true")
    boolean enabled();

    /** How often the outbox is looked at without being woken by a commit of the same instance. */
    @WithDefault("100ms")
    Duration pollInterval();

    /** Events sent in one transaction of the broker, to begin with. */
    @WithDefault("500")
    int batch();

    /** Events sent in one transaction of the broker when many wait. */
    @WithDefault("5000")
    int largestBatch();

    /** How long one attempt waits for the broker. */
    @WithDefault("10s")
    Duration brokerTimeout();

    /** After how long a leader that stands still has lost its locks, in the database and on the broker. */
    @WithDefault("15s")
    Duration leaderTimeout();

    /** How long an event waits for the leading instance before another one takes over. */
    @WithDefault("1s")
    Duration takeOverAfter();

    /** Longest pause after failed attempts. */
    @WithDefault("2s")
    Duration longestBackOff();
}
