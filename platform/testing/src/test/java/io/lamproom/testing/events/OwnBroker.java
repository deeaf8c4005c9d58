package io.lamproom.testing.events;

import io.lamproom.backing.BackingHome;
import io.lamproom.backing.KafkaBroker;
import io.lamproom.backing.Ports;
import io.lamproom.backing.TopicFile;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A broker that a test may kill without taking it from the others. */
public final class OwnBroker implements QuarkusTestResourceLifecycleManager {

    private static final String FOLDER = "lamproom.test.own-broker.folder";
    private static final String PORT = "lamproom.test.own-broker.port";
    private static final String CONTROLLER = "lamproom.test.own-broker.controller";

    @Override
    public Map<String, String> start() {
        Map<String, String> properties = new HashMap<>(new LamproomResource().start());
        try {
            System.setProperty(
                    FOLDER,
                    Files.createTempDirectory(Path.of("target").toAbsolutePath(), "own-broker")
                            .toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.setProperty(PORT, Integer.toString(Ports.free()));
        System.setProperty(CONTROLLER, Integer.toString(Ports.free()));
        KafkaBroker broker = broker();
        broker.start();
        TopicFile.read(Path.of("../../deploy/topics.yaml"))
                .create(broker.bootstrapServers(), properties.get("lamproom.topic-prefix"));
        properties.put("kafka.bootstrap.servers", broker.bootstrapServers());
        return properties;
    }

    /** The same broker from any class loader: it is known by its folder. */
    static KafkaBroker broker() {
        Path folder = Path.of(System.getProperty(FOLDER));
        return new KafkaBroker(
                BackingHome.fromProperty(),
                new KafkaBroker.Settings(
                        folder.resolve("kafka"),
                        folder.resolve("kafka.log"),
                        Integer.getInteger(PORT),
                        Integer.getInteger(CONTROLLER),
                        "256m"));
    }

    static void kill() {
        broker().running().ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    @Override
    public void stop() {
        kill();
    }
}
