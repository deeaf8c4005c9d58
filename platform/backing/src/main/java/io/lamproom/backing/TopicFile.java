package io.lamproom.backing;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The topics of {@code deploy/topics.yaml}. */
public final class TopicFile {
    private final Content content;

    private TopicFile(Content content) {
        this.content = content;
    }

    public static TopicFile read(Path file) {
        try {
            return new TopicFile(new YAMLMapper().readValue(file.toFile(), Content.class));
        } catch (IOException e) {
            throw new BackingException("The topics of " + file + " cannot be read", e);
        }
    }

    public List<String> names() {
        return content.topics().stream().map(Topic::name).toList();
    }

    /** Creates those that are missing, each name with the prefix before it. */
    public void create(String bootstrapServers, String prefix) {
        try (Admin admin = KafkaBroker.admin(bootstrapServers, Duration.ofSeconds(30))) {
            Set<String> existing = admin.listTopics().names().get();
            admin.createTopics(content.topics().stream()
                            .filter(topic -> !existing.contains(prefix + topic.name()))
                            .map(topic -> newTopic(prefix, topic))
                            .toList())
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new BackingException(
                    "The topics cannot be created: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            throw Processes.interrupted(e);
        }
    }

    private NewTopic newTopic(String prefix, Topic topic) {
        Defaults defaults = content.defaults();
        Map<String, String> configs = new LinkedHashMap<>();
        String policy = Optional.ofNullable(topic.cleanupPolicy()).orElse(defaults.cleanupPolicy());
        configs.put(TopicConfig.CLEANUP_POLICY_CONFIG, policy);
        configs.put(TopicConfig.SEGMENT_MS_CONFIG, Long.toString(defaults.segmentMs()));
        if (policy.equals(TopicConfig.CLEANUP_POLICY_COMPACT)) {
            configs.put(TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG, Long.toString(defaults.minCompactionLagMs()));
            configs.put(TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, Long.toString(defaults.maxCompactionLagMs()));
        }
        if (topic.retentionMs() != null) {
            configs.put(TopicConfig.RETENTION_MS_CONFIG, topic.retentionMs().toString());
        }
        return new NewTopic(prefix + topic.name(), Optional.of(defaults.partitions()), Optional.empty())
                .configs(configs);
    }

    private record Content(Defaults defaults, List<Topic> topics) {}

    private record Defaults(
            int partitions, String cleanupPolicy, long minCompactionLagMs, long maxCompactionLagMs, long segmentMs) {}

    private record Topic(String name, String cleanupPolicy, Long retentionMs) {}
}
