package io.lamproom.platform.consumer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithDefaults;
import io.smallrye.config.WithParentName;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The consumers by name: {@code lamproom.consumer.<name>.enabled}. */
@ConfigMapping(prefix = "lamproom.consumer")
public interface ConsumerSettings {

    @WithParentName
    @WithDefaults
    Map<String, Named> named();

    /** One consumer; all its keys have defaults. */
    interface Named {

        /** Whether this instance runs the consumer. */
        @WithDefault("true")
        boolean enabled();

        /**
         * Schema of its {@code consumer_offset}. Another one than the default has a table made by
         * {@code create table <schema>.consumer_offset (like platform.consumer_offset including all)}.
         */
        @WithDefault("platform")
        String schema();

        /** Most events in one transaction. */
        @WithDefault("500")
        int batch();

        /**
         * Aggregate types of its topics that are not for it. Any other type without a projection is parked; {@code *} for
         * a consumer that wants but a type or two of a topic.
         */
        Optional<Set<String>> ignoredTypes();

        /** Without progress for so long, though database and broker answer, the process is to be restarted. */
        @WithDefault("60s")
        Duration stuckAfter();
    }
}
