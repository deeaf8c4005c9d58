package io.lamproom.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.backing.Ports;
import io.lamproom.backing.Processes;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stack with real PostgreSQL and Kafka, and a stand-in for each service. */
class LocalStackTest {
    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    Path temporary;

    private final Map<String, Integer> moved = new LinkedHashMap<>();
    private final Told told = new Told();
    private Path root;
    private LocalStack stack;

    @BeforeEach
    void build() throws Exception {
        root = temporary.resolve("root");
        Files.createDirectories(root.resolve("platform/backing/target"));
        Files.createDirectories(root.resolve("deploy"));
        Files.createSymbolicLink(
                root.resolve("platform/backing/target/backing"), REPOSITORY.resolve("platform/backing/target/backing"));
        Files.copy(REPOSITORY.resolve("deploy/topics.yaml"), root.resolve("deploy/topics.yaml"));
        List<String> names = new ArrayList<>(List.of(PortPlan.POSTGRES, PortPlan.KAFKA, PortPlan.KAFKA_CONTROLLER));
        for (Service service : Service.values()) {
            build(service, "first");
            names.add(service.httpPortName());
            names.add(service.managementPortName());
        }
        Iterator<Integer> ports = Ports.free(names.size()).iterator();
        names.forEach(name -> moved.put(name, ports.next()));
        stack = open();
    }

    @AfterEach
    void end() {
        open().stop(told);
    }

    @Test
    void whatRunsIsAdoptedWhatDiedIsStartedAndWhatIsStaleIsReplaced() throws Exception {
        stack.start(told);
        assertThat(stack.ready()).isTrue();
        Map<String, Long> first = pids();

        kill("postgres");
        kill("member");
        build(Service.TRAINING, "second");
        stack = open();
        stack.start(told);

        Map<String, Long> second = pids();
        assertThat(second.keySet().stream().filter(name -> second.get(name).equals(first.get(name))))
                .containsExactlyInAnyOrder("kafka", "gateway", "mentoring", "safety-conduct");
        assertThat(stack.ready()).isTrue();

        stack.stop(told);

        assertThat(stack.parts()).extracting(Part::state).containsOnly(Part.State.STOPPED);
        assertThat(told.lines).endsWith("stopping kafka", "stopping postgres");
    }

    @Test
    void theSupervisorStartsAnewWhatDies() throws Exception {
        stack.start(told);
        Thread supervisor = Thread.ofPlatform().start(() -> {
            try {
                new Supervisor(stack, told).run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Map<String, Long> first = pids();
        told.lines.clear();

        kill("kafka");
        kill("gateway");

        assertThat(Processes.await(
                        Duration.ofSeconds(60),
                        () -> told.lines.contains("ready kafka") && told.lines.contains("ready gateway")))
                .as("told: %s", told.lines)
                .isTrue();
        assertThat(stack.ready()).isTrue();
        assertThat(pids().get("gateway")).isNotEqualTo(first.get("gateway"));
        assertThat(told.lines).contains("trouble kafka: has ended, starting it again");
        stack.stop(told);
        supervisor.join(Duration.ofSeconds(30));
        assertThat(supervisor.isAlive()).isFalse();
    }

    @Test
    void aForeignPortIsNamedWithItsOwner() throws Exception {
        try (ServerSocket foreign = new ServerSocket(moved.get("member"), 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> stack.start(told))
                    .hasMessageStartingWith("Port %d (member) is taken by process %d of "
                            .formatted(
                                    foreign.getLocalPort(),
                                    ProcessHandle.current().pid()))
                    .hasMessageEndingWith("End it, or move ours: --port member=" + (foreign.getLocalPort() + 10_000)
                            + ", or all: --port-shift 10000");
        }
        assertThat(pids()).isEmpty();
    }

    @Test
    void aServiceThatEndsAtOnceIsNamedWithTheEndOfItsLog() throws Exception {
        Files.writeString(root.resolve("mentoring-service/target/quarkus-app/quarkus-run.jar"), "not a jar");

        assertThatThrownBy(() -> stack.start(told))
                .hasMessageContaining("mentoring-service has ended; its log ")
                .hasMessageContaining("Invalid or corrupt jarfile");
    }

    private LocalStack open() {
        return new LocalStack(root, DataFolder.open(temporary.resolve("data")), PortPlan.of(moved, Map.of(), 0));
    }

    private Map<String, Long> pids() {
        return stack.parts().stream()
                .filter(part -> !part.dead())
                .collect(Collectors.toMap(
                        Part::name, part -> part.running().orElseThrow().pid()));
    }

    private void kill(String name) {
        ProcessHandle process = stack.parts().stream()
                .collect(Collectors.toMap(Part::name, Function.identity()))
                .get(name)
                .running()
                .orElseThrow();
        process.destroyForcibly();
        assertThat(Processes.await(Duration.ofSeconds(10), () -> !Processes.isAlive(process)))
                .isTrue();
    }

    private void build(Service service, String hash) throws Exception {
        Path application = root.resolve(service.module()).resolve("target/quarkus-app");
        Files.createDirectories(application);
        Files.writeString(application.resolveSibling("built"), hash);
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandIn.class.getName());
        String file = StandIn.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(application.resolve("quarkus-run.jar"));
                JarOutputStream jar = new JarOutputStream(out, manifest);
                var in = StandIn.class.getResourceAsStream("/" + file)) {
            jar.putNextEntry(new JarEntry(file));
            in.transferTo(jar);
        }
    }

    private static final class Told implements Progress {
        final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void starting(Part part) {
            lines.add("starting " + part.name());
        }

        @Override
        public void ready(Part part, boolean adopted) {
            lines.add((adopted ? "adopted " : "ready ") + part.name());
        }

        @Override
        public void stopping(Part part) {
            lines.add("stopping " + part.name());
        }

        @Override
        public void trouble(Part part, String what) {
            lines.add("trouble " + part.name() + ": " + what);
        }
    }
}
