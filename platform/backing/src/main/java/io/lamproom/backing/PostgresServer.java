package io.lamproom.backing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A PostgreSQL server on 127.0.0.1 in a process of its own, which outlives this one until it is stopped. Commits are
 * always synchronous; {@code fsync} may be off only where the data may be lost with the machine.
 */
public final class PostgresServer {
    private static final Duration START = Duration.ofSeconds(60);

    /** Names the memory that the server keeps pages in, such as {@code 2GB}, where a database outgrows the default. */
    private static final String SHARED_BUFFERS = "LAMPROOM_POSTGRES_SHARED_BUFFERS";

    /** What a server is started with. {@code adminPassword} is the superuser's, set when the data folder is made. */
    public record Settings(Path data, Path log, int port, boolean fsync, int maxConnections, String adminPassword) {
        public Settings {
            data = data.toAbsolutePath().normalize();
        }
    }

    private final BackingHome home;
    private final Settings settings;

    public PostgresServer(BackingHome home, Settings settings) {
        this.home = home;
        this.settings = settings;
    }

    public Databases databases() {
        return new Databases(settings.port(), settings.adminPassword());
    }

    /** Adopts the server that already runs on this data folder and port, or starts one; returns when it answers. */
    public ProcessHandle start() {
        Optional<ProcessHandle> running = running();
        if (running.isPresent()) {
            if (runningPort() == settings.port() && answersWhileAlive(running.get())) {
                return running.get();
            }
            stop();
        }
        ProcessHandle server = launch();
        if (!answersWhileAlive(server)) {
            throw new BackingException("PostgreSQL does not answer on port " + settings.port()
                    + ", its log ends with:\n" + Processes.tail(settings.log()));
        }
        return server;
    }

    private boolean answersWhileAlive(ProcessHandle server) {
        Databases databases = databases();
        return Processes.await(START, () -> databases.answer() || !Processes.isAlive(server))
                && Processes.isAlive(server);
    }

    /** The server that runs on this data folder, whoever started it. */
    public Optional<ProcessHandle> running() {
        return pidFile()
                .flatMap(lines -> Optional.ofNullable(Processes.find(
                        Long.parseLong(lines.get(0).trim()),
                        Instant.ofEpochSecond(Long.parseLong(lines.get(2).trim())))));
    }

    /** Disconnects clients, writes a checkpoint and ends. */
    public void stop() {
        running().ifPresent(server -> {
            signal("INT", server);
            if (!Processes.await(Duration.ofSeconds(30), () -> !Processes.isAlive(server))) {
                signal("QUIT", server);
                Processes.await(Duration.ofSeconds(10), () -> !Processes.isAlive(server));
            }
        });
    }

    private ProcessHandle launch() {
        Path bin = home.postgresBin();
        if (!Files.exists(settings.data().resolve("PG_VERSION"))) {
            initialise(bin);
        }
        waitForOrphans();
        if (!Ports.isFree(settings.port())) {
            throw new BackingException("Port " + settings.port() + " is taken, PostgreSQL cannot use it.");
        }
        List<String> command = asOrdinaryUser();
        command.add(bin.resolve("postgres").toString());
        command.addAll(List.of("-D", settings.data().toString()));
        options().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return Processes.launch(command, Map.of("TZ", "UTC"), settings.data(), settings.log());
    }

    private Map<String, Object> options() {
        return Map.ofEntries(
                Map.entry("port", settings.port()),
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("unix_socket_directories", ""),
                Map.entry("max_connections", settings.maxConnections()),
                Map.entry("fsync", settings.fsync() ? "on" : "off"),
                Map.entry("full_page_writes", settings.fsync() ? "on" : "off"),
                Map.entry("synchronous_commit", "on"),
                Map.entry("shared_buffers", System.getenv().getOrDefault(SHARED_BUFFERS, "128MB")),
                Map.entry("effective_cache_size", "1GB"),
                Map.entry("max_wal_size", "1GB"),
                Map.entry("random_page_cost", "1.1"),
                Map.entry("jit", "off"),
                Map.entry("timezone", "UTC"),
                Map.entry("log_timezone", "UTC"));
    }

    private void initialise(Path bin) {
        try {
            Files.createDirectories(settings.data().getParent());
            Path passwordFile = Files.createTempFile("lamproom", ".pw");
            try {
                Files.writeString(passwordFile, settings.adminPassword());
                List<String> command = asOrdinaryUser();
                command.add(bin.resolve("initdb").toString());
                command.addAll(List.of("-D", settings.data().toString(), "-U", "postgres", "-E", "UTF8"));
                command.addAll(List.of("--locale-provider=builtin", "--locale=C.UTF-8", "--data-checksums"));
                command.addAll(List.of("--auth=scram-sha-256", "--pwfile=" + passwordFile));
                if (!settings.fsync()) {
                    command.add("--no-sync");
                }
                Processes.run(command, Map.of("TZ", "UTC"));
            } finally {
                Files.delete(passwordFile);
            }
        } catch (IOException e) {
            throw new BackingException("The data folder " + settings.data() + " cannot be made", e);
        }
    }

    /**
     * After a kill -9 of the server its children work on for a moment, and while one of them does no other server may
     * open the data. When all are gone the old pid file means nothing, even if its number was given to another process.
     */
    private void waitForOrphans() {
        if (!Processes.await(
                Duration.ofSeconds(5),
                () -> Processes.workingIn(settings.data()).isEmpty())) {
            Processes.workingIn(settings.data()).forEach(orphan -> signal("QUIT", orphan));
        }
        if (!Processes.await(
                Duration.ofSeconds(10),
                () -> Processes.workingIn(settings.data()).isEmpty())) {
            throw new BackingException("Processes of an earlier PostgreSQL still use " + settings.data() + ": "
                    + Processes.workingIn(settings.data()).stream()
                            .map(ProcessHandle::pid)
                            .toList());
        }
        try {
            Files.deleteIfExists(settings.data().resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new BackingException("The stale postmaster.pid cannot be removed", e);
        }
    }

    /** PostgreSQL refuses to run as root: in a user namespace of its own root is nobody, and still owns its files. */
    private static List<String> asOrdinaryUser() {
        boolean root = "root".equals(System.getProperty("user.name"));
        return root ? new ArrayList<>(List.of("unshare", "-U")) : new ArrayList<>();
    }

    private static void signal(String name, ProcessHandle process) {
        Processes.run(List.of("kill", "-" + name, Long.toString(process.pid())), Map.of());
    }

    private int runningPort() {
        return pidFile().map(lines -> Integer.parseInt(lines.get(3).trim())).orElse(0);
    }

    /** Lines: pid, data folder, start in epoch seconds, port. */
    private Optional<List<String>> pidFile() {
        try {
            List<String> lines = Files.readAllLines(settings.data().resolve("postmaster.pid"));
            return lines.size() < 4 ? Optional.empty() : Optional.of(lines);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
