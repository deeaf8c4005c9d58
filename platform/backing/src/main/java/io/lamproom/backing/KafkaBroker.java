package io.lamproom.backing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;

/** A single Kafka broker on 127.0.0.1 in a process of its own, which outlives this one until it is stopped. */
public final class KafkaBroker {
    private static final Duration START = Duration.ofSeconds(60);

    /** What a broker is started with; {@code heap} as for -Xmx. */
    public record Settings(Path data, Path log, int port, int controllerPort, String heap) {
        public Settings {
            data = data.toAbsolutePath().normalize();
        }
    }

    private final BackingHome home;
    private final Settings settings;

    public KafkaBroker(BackingHome home, Settings settings) {
        this.home = home;
        this.settings = settings;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + settings.port();
    }

    /**
     * Adopts the broker that already runs on this data folder if it answers, or starts one, having formatted its
     * storage if that is new; returns when it answers.
     */
    public ProcessHandle start() {
        Optional<ProcessHandle> running = running();
        if (running.isPresent()) {
            if (answersWhileAlive(running.get())) {
                return running.get();
            }
            stop();
        }
        ProcessHandle broker = launch();
        if (!answersWhileAlive(broker)) {
            String end = Processes.tail(settings.log());
            stop();
            throw new BackingException(
                    "Kafka does not answer on port " + settings.port() + ", its log ends with:\n" + end);
        }
        return broker;
    }

    /** The broker that runs on this data folder, whoever started it. */
    public Optional<ProcessHandle> running() {
        return Processes.workingIn(settings.data()).stream().findFirst();
    }

    /** Lets it hand over and flush, and ends it. */
    public void stop() {
        running().ifPresent(broker -> Processes.stop(broker, Duration.ofSeconds(30)));
    }

    private ProcessHandle launch() {
        for (int port : List.of(settings.port(), settings.controllerPort())) {
            if (!Ports.isFree(port)) {
                throw new BackingException("Port " + port + " is taken, Kafka cannot use it.");
            }
        }
        writeProperties();
        if (!Files.exists(settings.data().resolve("log/meta.properties"))) {
            Processes.run(
                    java(
                            "kafka.tools.StorageTool",
                            List.of("-XX:TieredStopAtLevel=1"),
                            List.of(
                                    "format",
                                    "-t",
                                    Uuid.randomUuid().toString(),
                                    "-c",
                                    properties().toString())),
                    Map.of());
        }
        return Processes.launch(
                java(
                        "kafka.Kafka",
                        List.of("-Xms64m", "-Xmx" + settings.heap()),
                        List.of(properties().toString())),
                Map.of(),
                settings.data(),
                settings.log());
    }

    private boolean answersWhileAlive(ProcessHandle broker) {
        return Processes.await(START, () -> Ports.isHeldBy(broker, settings.port()) || !Processes.isAlive(broker))
                && Processes.isAlive(broker)
                && answers(START);
    }

    /** Whether the broker tells its cluster within the time. */
    public boolean answers(Duration atMost) {
        if (!Ports.isOpen(settings.port())) {
            return false;
        }
        try (Admin admin = admin(bootstrapServers(), atMost)) {
            return !admin.describeCluster()
                    .nodes()
                    .get(atMost.toMillis(), TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            throw Processes.interrupted(e);
        }
    }

    static Admin admin(String bootstrapServers, Duration timeout) {
        Properties properties = new Properties();
        properties.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) timeout.toMillis());
        properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) timeout.toMillis());
        return Admin.create(properties);
    }

    private List<String> java(String main, List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-XX:+UseSerialGC");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
        command.add("-Dorg.slf4j.simpleLogger.showDateTime=true");
        command.add("-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss.SSS");
        command.addAll(List.of("-cp", home.kafkaClassPath(), main));
        command.addAll(arguments);
        return command;
    }

    private Path properties() {
        return settings.data().resolve("server.properties");
    }

    private void writeProperties() {
        Map<String, Object> lines = Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", 1),
                Map.entry("controller.quorum.voters", "1@127.0.0.1:" + settings.controllerPort()),
                Map.entry(
                        "listeners",
                        "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                                .formatted(settings.port(), settings.controllerPort())),
                Map.entry("advertised.listeners", "PLAINTEXT://127.0.0.1:" + settings.port()),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("inter.broker.listener.name", "PLAINTEXT"),
                Map.entry("log.dirs", settings.data().resolve("log")),
                Map.entry("offsets.topic.replication.factor", 1),
                Map.entry("offsets.topic.num.partitions", 3),
                Map.entry("transaction.state.log.replication.factor", 1),
                Map.entry("transaction.state.log.min.isr", 1),
                Map.entry("transaction.state.log.num.partitions", 3),
                Map.entry("share.coordinator.state.topic.replication.factor", 1),
                Map.entry("share.coordinator.state.topic.min.isr", 1),
                Map.entry("group.initial.rebalance.delay.ms", 0),
                Map.entry("auto.create.topics.enable", false),
                // a broker that was killed is let in again soon
                Map.entry("broker.session.timeout.ms", 3000),
                Map.entry("broker.heartbeat.interval.ms", 500));
        String text = lines.entrySet().stream()
                .map(line -> line.getKey() + "=" + line.getValue())
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            Files.createDirectories(settings.data());
            Files.writeString(properties(), text);
        } catch (IOException e) {
            throw new BackingException("The data folder " + settings.data() + " cannot be written", e);
        }
    }
}
