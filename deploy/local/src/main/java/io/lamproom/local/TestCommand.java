package io.lamproom.local;

import io.lamproom.backing.BackingHome;
import io.lamproom.backing.KafkaBroker;
import io.lamproom.backing.Ports;
import io.lamproom.backing.PostgresServer;
import io.lamproom.local.stack.DataFolder;
import io.lamproom.local.stack.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        description = "Builds everything and runs all tests, on one PostgreSQL and one Kafka for the whole run.",
        mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {
    @Option(names = "--fast", description = "Leave out packaging and the tests tagged slow.")
    private boolean fast;

    @Parameters(paramLabel = "-- MAVEN-OPTION", description = "Such as: -- -pl member-service -am")
    private List<String> mavenOptions = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(
                Files.createDirectories(StackOptions.root().resolve("target")), "test-");
        String password = UUID.randomUUID().toString();
        List<Integer> ports = Ports.free(3);
        BackingHome home = BackingHome.at(StackOptions.root().resolve("platform/backing/target/backing"));
        PostgresServer postgres = new PostgresServer(
                home,
                new PostgresServer.Settings(
                        folder.resolve("postgres"),
                        folder.resolve("postgres.log"),
                        ports.get(0),
                        false,
                        300,
                        password));
        KafkaBroker kafka = new KafkaBroker(
                home,
                new KafkaBroker.Settings(
                        folder.resolve("kafka"), folder.resolve("kafka.log"), ports.get(1), ports.get(2), "384m"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(postgres, kafka, folder)));
        postgres.start();
        kafka.start();
        Instant begun = Instant.now();
        int built = maven(Map.of(
                "LAMPROOM_TEST_POSTGRES_PORT",
                        Integer.toString(postgres.databases().port()),
                "LAMPROOM_TEST_POSTGRES_PASSWORD", password,
                "LAMPROOM_TEST_KAFKA", kafka.bootstrapServers()));
        TestReport report = TestReport.read(StackOptions.root(), begun);
        report.print(Duration.between(begun, Instant.now()));
        return built != 0 || report.failed() > 0 || report.passed() == 0 ? 1 : 0;
    }

    /** A failed test does not keep the other modules from being tested: failures are counted at the end. */
    private int maven(Map<String, String> environment) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "mvn", "-B", "-ntp", "-Dmaven.test.failure.ignore=true", "-Dmaven.test.redirectTestOutputToFile=true"));
        if (fast) {
            command.add("-DexcludedGroups=slow");
        }
        command.addAll(mavenOptions);
        command.add(fast ? "test" : "verify");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(StackOptions.root().toFile())
                .inheritIO();
        builder.environment().putAll(environment);
        return builder.start().waitFor();
    }

    private static void end(PostgresServer postgres, KafkaBroker kafka, Path folder) {
        kafka.running().ifPresent(ProcessHandle::destroyForcibly);
        postgres.stop();
        try {
            DataFolder.delete(folder);
        } catch (IOException e) {
            throw new StackException("Cannot delete " + folder, e);
        }
    }
}
