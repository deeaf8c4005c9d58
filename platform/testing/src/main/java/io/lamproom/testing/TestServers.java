package io.lamproom.testing;

import io.lamproom.backing.BackingHome;
import io.lamproom.backing.DatabasePasswords;
import io.lamproom.backing.Databases;
import io.lamproom.backing.KafkaBroker;
import io.lamproom.backing.Ports;
import io.lamproom.backing.PostgresServer;
import io.lamproom.backing.TopicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The PostgreSQL server and the Kafka broker of this test run. {@code deploy/local/test} starts one of each for all
 * modules and gives their addresses; without them the first test of a JVM starts its own, which end with the JVM.
 */
final class TestServers {
    private static final String POSTGRES_PORT = "lamproom.test.postgres.port";
    private static final String POSTGRES_PASSWORD = "lamproom.test.postgres.password";
    private static final String KAFKA = "lamproom.test.kafka";

    private final Databases databases;
    private final String bootstrapServers;

    private TestServers(Databases databases, String bootstrapServers) {
        this.databases = databases;
        this.bootstrapServers = bootstrapServers;
    }

    /** System properties hold the addresses, because each test application has a class loader of its own. */
    static synchronized TestServers get() {
        if (setting(POSTGRES_PORT).isEmpty() || setting(KAFKA).isEmpty()) {
            start();
        }
        return new TestServers(
                new Databases(
                        Integer.parseInt(setting(POSTGRES_PORT).orElseThrow()),
                        setting(POSTGRES_PASSWORD).orElseThrow()),
                setting(KAFKA).orElseThrow());
    }

    /** Makes a database that nothing else uses, with its roles. */
    Databases createDatabase(String name, DatabasePasswords passwords) {
        databases.create(name, passwords);
        return databases;
    }

    /** Makes all topics of the system, each with the prefix before its name. */
    String createTopics(String prefix) {
        TopicFile.read(root().resolve("deploy/topics.yaml")).create(bootstrapServers, prefix);
        return bootstrapServers;
    }

    private static void start() {
        Path folder = TestFiles.folder();
        String password = UUID.randomUUID().toString();
        List<Integer> ports = Ports.free(3);
        BackingHome home = BackingHome.fromProperty();
        PostgresServer postgres = new PostgresServer(
                home,
                new PostgresServer.Settings(
                        folder.resolve("postgres"),
                        folder.resolve("postgres.log"),
                        ports.get(0),
                        false,
                        200,
                        password));
        KafkaBroker kafka = new KafkaBroker(
                home,
                new KafkaBroker.Settings(
                        folder.resolve("kafka"), folder.resolve("kafka.log"), ports.get(1), ports.get(2), "256m"));
        // what a killed run left behind
        kill(postgres, kafka);
        delete(folder.resolve("postgres"));
        delete(folder.resolve("kafka"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> kill(postgres, kafka)));
        postgres.start();
        kafka.start();
        System.setProperty(POSTGRES_PORT, Integer.toString(postgres.databases().port()));
        System.setProperty(POSTGRES_PASSWORD, password);
        System.setProperty(KAFKA, kafka.bootstrapServers());
    }

    private static void kill(PostgresServer postgres, KafkaBroker kafka) {
        kafka.running().ifPresent(ProcessHandle::destroyForcibly);
        postgres.stop();
    }

    private static Optional<String> setting(String name) {
        String environment = System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'));
        return Optional.ofNullable(System.getProperty(name, environment));
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("deploy/topics.yaml"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new IllegalStateException("Cannot delete " + folder, e);
        }
    }
}
