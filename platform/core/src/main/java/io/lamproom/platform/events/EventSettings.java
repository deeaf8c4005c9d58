package io.lamproom.platform.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Who this service is, to the others. */
@ConfigMapping(prefix = "lamproom")
public interface EventSettings {

    /** Name of this service: member, mentoring, conduct, training or gateway. Names its transactional id and groups. */
    String service();

    /** Source of this service's events, within their type: {@code io.lamproom.<source>.violation.confirmed.v1}. */
    @WithDefault("${lamproom.service}")
    String source();

    /** Put before every topic's and group's name, where several systems share one broker. */
    Optional<String> topicPrefix();

    default String topic(Topic topic) {
        return topic.name(topicPrefix().orElse(""));
    }
}
