package io.lamproom.local.stack;

import io.lamproom.backing.KafkaBroker;
import io.lamproom.backing.TopicFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The broker with the topics of {@code deploy/topics.yaml}. */
final class KafkaPart implements Server {
    private final KafkaBroker broker;
    private final Path topics;

    KafkaPart(KafkaBroker broker, Path topics) {
        this.broker = broker;
        this.topics = topics;
    }

    @Override
    public Optional<ProcessHandle> running() {
        return broker.running();
    }

    @Override
    public ProcessHandle launch() {
        return broker.start();
    }

    @Override
    public void complete(ProcessHandle process) {
        TopicFile.read(topics).create(broker.bootstrapServers(), "");
    }

    @Override
    public void stop() {
        broker.stop();
    }

    @Override
    public boolean ready() {
        return broker.answers(Duration.ofSeconds(2));
    }

    @Override
    public boolean live() {
        return true;
    }
}
