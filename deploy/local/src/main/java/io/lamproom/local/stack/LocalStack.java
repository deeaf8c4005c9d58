package io.lamproom.local.stack;

import io.lamproom.backing.BackingException;
import io.lamproom.backing.BackingHome;
import io.lamproom.backing.KafkaBroker;
import io.lamproom.backing.Ports;
import io.lamproom.backing.PostgresServer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** PostgreSQL, Kafka and the services of one data folder. */
public final class LocalStack {
    public static final String ISSUER = "https://lamproom.local";
    private static final int BRIEF = 120;

    private final DataFolder folder;
    private final PortPlan ports;
    private final Secrets secrets;
    private final List<Part> backing;
    private final List<Part> services;
    private volatile boolean closing;

    public LocalStack(Path root, DataFolder folder, PortPlan ports) {
        this.folder = folder;
        this.ports = ports;
        this.secrets = Secrets.open(folder);
        BackingHome home = BackingHome.at(root.resolve("platform/backing/target/backing"));
        this.backing = List.of(postgres(home), kafka(home, root));
        Build build = new Build(root);
        this.services = Arrays.stream(Service.values())
                .map(service -> service(service, build))
                .toList();
    }

    public List<Part> parts() {
        return Stream.concat(backing.stream(), services.stream()).toList();
    }

    public PortPlan ports() {
        return ports;
    }

    public DataFolder folder() {
        return folder;
    }

    public TokenSigner tokens() {
        return new TokenSigner(secrets.tokenKey());
    }

    /** Starts what does not run, replaces what is stale, and returns when everything is ready. */
    public void start(Progress progress) {
        parts().forEach(Part::endStale);
        refuseTakenPorts();
        try {
            startTogether(backing, progress);
            startTogether(services, progress);
        } catch (StackException e) {
            throw closing ? new StackException("Ended before it was ready.", e) : e;
        }
    }

    /** Whether every part serves. */
    public boolean ready() {
        return parts().stream()
                .map(Part::state)
                .allMatch(state -> state == Part.State.READY || state == Part.State.DEV);
    }

    /** Ends everything: the services first, then what they stand on. */
    public void stop(Progress progress) {
        closing = true;
        List<Part> running = parts().stream().filter(part -> !part.dead()).toList();
        together(services.stream().filter(running::contains).toList(), part -> end(part, progress));
        backing.reversed().stream().filter(running::contains).forEach(part -> end(part, progress));
        // what a start that was under way launched meanwhile
        parts().forEach(Part::stop);
    }

    /** What a service is started with; a developer may start it with the same. */
    public Map<String, String> environment(Service service) {
        Map<String, String> environment = new TreeMap<>();
        environment.put("QUARKUS_PROFILE", "local");
        // few arenas of malloc: many threads that read files would else keep memory that nobody uses
        environment.put("MALLOC_ARENA_MAX", "2");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.http(service)));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.management(service)));
        String database = service.database();
        environment.put(
                "LAMPROOM_DB_URL", "jdbc:postgresql://127.0.0.1:" + ports.get(PortPlan.POSTGRES) + "/" + database);
        environment.put("LAMPROOM_DB_SERVICE_USER", database + "_service");
        environment.put("LAMPROOM_DB_SERVICE_PASSWORD", secrets.of(service).service());
        environment.put("LAMPROOM_DB_OWNER_USER", database + "_owner");
        environment.put("LAMPROOM_DB_OWNER_PASSWORD", secrets.of(service).owner());
        environment.put("LAMPROOM_DB_RETENTION_USER", database + "_retention");
        environment.put("LAMPROOM_DB_RETENTION_PASSWORD", secrets.of(service).retention());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.get(PortPlan.KAFKA));
        environment.put("LAMPROOM_TOKEN_ISSUER", ISSUER);
        environment.put("LAMPROOM_TOKEN_PUBLIC_KEY", secrets.tokenPublicKey());
        environment.put("LAMPROOM_SECRETS_FILE", secrets.fileOf(service).toString());
        if (service == Service.SAFETY_CONDUCT) {
            environment.put("LAMPROOM_EVIDENCE_FOLDER", folder.evidence().toString());
        }
        if (service == Service.GATEWAY) {
            environment.put(
                    "LAMPROOM_TOKEN_PRIVATE_KEY_FILE", secrets.tokenKeyFile().toString());
            environment.put("LAMPROOM_ROUTES_MEMBER_URL", url(Service.MEMBER));
            environment.put("LAMPROOM_ROUTES_MENTORING_URL", url(Service.MENTORING));
            environment.put("LAMPROOM_ROUTES_CONDUCT_URL", url(Service.SAFETY_CONDUCT));
            environment.put("LAMPROOM_ROUTES_TRAINING_URL", url(Service.TRAINING));
        }
        return environment;
    }

    public String url(Service service) {
        return "http://127.0.0.1:" + ports.http(service);
    }

    /** Moves business time now and after each restart, until it is moved back. */
    public void moveClock(String offset) {
        folder.writeSecret(BusinessClock.FILE, offset);
        for (Service service : Service.values()) {
            if (part(service).state() == Part.State.READY || part(service).state() == Part.State.DEV) {
                BusinessClock.set(ports.management(service), offset);
            }
        }
    }

    /** What the services take for now. */
    Instant businessTime() {
        Instant real = Instant.now();
        return folder.read(BusinessClock.FILE)
                .map(offset -> BusinessClock.at(real, offset))
                .orElse(real);
    }

    /** Ends a service, and leaves its ports to a process of a developer until that ends. */
    public void giveTo(ProcessHandle developer, Service service) {
        part(service).giveTo(developer);
    }

    boolean closing() {
        return closing;
    }

    private Part part(Service service) {
        return services.get(service.ordinal());
    }

    private Part postgres(BackingHome home) {
        int port = ports.get(PortPlan.POSTGRES);
        PostgresServer server = new PostgresServer(
                home,
                new PostgresServer.Settings(
                        folder.postgres(), folder.log("postgres"), port, true, 200, secrets.adminPassword()));
        return new Part(
                folder,
                "postgres",
                Map.of(PortPlan.POSTGRES, port),
                home.postgresVersion(),
                new PostgresPart(server, secrets));
    }

    private Part kafka(BackingHome home, Path root) {
        int port = ports.get(PortPlan.KAFKA);
        int controllerPort = ports.get(PortPlan.KAFKA_CONTROLLER);
        KafkaBroker broker = new KafkaBroker(
                home, new KafkaBroker.Settings(folder.kafka(), folder.log("kafka"), port, controllerPort, "256m"));
        return new Part(
                folder,
                "kafka",
                Map.of(PortPlan.KAFKA, port, PortPlan.KAFKA_CONTROLLER, controllerPort),
                home.kafkaVersion(),
                new KafkaPart(broker, root.resolve("deploy/topics.yaml")));
    }

    private Part service(Service service, Build build) {
        ServicePart server = new ServicePart(folder, service, build, ports.management(service), environment(service));
        return new Part(
                folder,
                service.label(),
                Map.of(
                        service.httpPortName(), ports.http(service),
                        service.managementPortName(), ports.management(service)),
                server.fingerprint(),
                server);
    }

    private void refuseTakenPorts() {
        List<String> taken = new ArrayList<>();
        for (Part part : parts()) {
            if (part.dead()) {
                part.ports().forEach((name, port) -> {
                    if (!Ports.isFree(port)) {
                        taken.add(takenPort(name, port));
                    }
                });
            }
        }
        if (!taken.isEmpty()) {
            throw new StackException(String.join("\n", taken));
        }
    }

    private static String takenPort(String name, int port) {
        String holder = Ports.holder(port)
                .map(process -> "process %d of %s (%s)"
                        .formatted(
                                process.pid(),
                                process.info().user().orElse("another user"),
                                process.info()
                                        .commandLine()
                                        .map(LocalStack::brief)
                                        .orElse("unknown command")))
                .orElse("a process of another user (ask whoever runs this machine)");
        return "Port %d (%s) is taken by %s. End it, or move ours: --port %s=%d, or all: --port-shift 10000"
                .formatted(port, name, holder, name, port + 10_000);
    }

    private static String brief(String command) {
        return command.length() <= BRIEF ? command : command.substring(0, BRIEF) + "…";
    }

    private void startTogether(List<Part> parts, Progress progress) {
        together(parts, part -> {
            if (closing) {
                return;
            }
            boolean adopted = !part.dead();
            if (!adopted) {
                progress.starting(part);
            }
            part.start();
            progress.ready(part, adopted);
        });
    }

    private static void end(Part part, Progress progress) {
        progress.stopping(part);
        part.stop();
    }

    private static void together(List<Part> parts, Consumer<Part> action) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> results = new ArrayList<>();
            parts.forEach(part -> results.add(threads.submit(() -> action.accept(part))));
            List<String> failures = new ArrayList<>();
            for (Future<?> result : results) {
                try {
                    result.get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof StackException || e.getCause() instanceof BackingException)) {
                        throw new IllegalStateException(e.getCause());
                    }
                    failures.add(e.getCause().getMessage());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new StackException("Interrupted", e);
                }
            }
            if (!failures.isEmpty()) {
                throw new StackException(String.join("\n", failures));
            }
        }
    }
}
