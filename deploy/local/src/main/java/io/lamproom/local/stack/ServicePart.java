package io.lamproom.local.stack;

import io.lamproom.backing.Ports;
import io.lamproom.backing.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One of our services: a Quarkus application that runs from a copy, so that a new build does not break it. */
final class ServicePart implements Server {
    private static final Duration START = Duration.ofSeconds(120);
    private static final String LIVE = "/q/health/live";
    private static final String READY = "/q/health/ready";
    private static final List<String> JVM = List.of("-Xms32m", "-Xmx192m", "-XX:+UseSerialGC", "-Xss512k");

    private final DataFolder folder;
    private final Service service;
    private final Build build;
    private final int managementPort;
    private final Map<String, String> environment;

    ServicePart(DataFolder folder, Service service, Build build, int managementPort, Map<String, String> environment) {
        this.folder = folder;
        this.service = service;
        this.build = build;
        this.managementPort = managementPort;
        this.environment = environment;
    }

    /** What decides whether a running process is the one that would be started. */
    String fingerprint() {
        return Build.hash(build.of(service.module()), JVM.toString(), environment.toString());
    }

    @Override
    public Optional<ProcessHandle> running() {
        return Processes.workingIn(folder.service(service)).stream().findFirst();
    }

    @Override
    public ProcessHandle launch() {
        return running().orElseGet(() -> {
            List<String> command = Stream.of(
                            Stream.of(java()),
                            JVM.stream(),
                            Stream.of(
                                    "-jar",
                                    application().resolve("quarkus-run.jar").toString()))
                    .flatMap(part -> part)
                    .toList();
            Map<String, String> launched = new TreeMap<>(environment);
            folder.read(BusinessClock.FILE).ifPresent(offset -> launched.put("LAMPROOM_CLOCK_OFFSET", offset));
            return Processes.launch(command, launched, folder.service(service), folder.log(service.label()));
        });
    }

    @Override
    public void complete(ProcessHandle process) {
        boolean ready = Processes.await(START, Duration.ofMillis(200), () -> ready() || !Processes.isAlive(process));
        if (!ready || !Processes.isAlive(process)) {
            throw new StackException("%s %s; its log %s ends with:%n%s"
                    .formatted(
                            service.module(),
                            Processes.isAlive(process)
                                    ? "is not ready after " + START.toSeconds() + " s: "
                                            + Http.get(managementPort, READY).body()
                                    : "has ended",
                            folder.log(service.label()),
                            Processes.tail(folder.log(service.label()))));
        }
    }

    @Override
    public void stop() {
        running().ifPresent(process -> Processes.stop(process, Duration.ofSeconds(20)));
    }

    @Override
    public boolean ready() {
        // another's answer on our port does not count
        return running()
                        .filter(process -> Ports.isHeldBy(process, managementPort))
                        .isPresent()
                && Http.get(managementPort, READY).ok();
    }

    @Override
    public boolean live() {
        return Http.get(managementPort, LIVE).ok();
    }

    private Path application() {
        Path copy = folder.service(service).resolve("app-" + build.of(service.module()));
        try {
            if (!Files.isDirectory(copy)) {
                Files.createDirectories(copy.getParent());
                deleteOthers(copy.getParent());
                Path partial = Files.createTempDirectory(copy.getParent(), "partial-");
                copy(build.application(service.module()), partial);
                Files.move(partial, copy, StandardCopyOption.ATOMIC_MOVE);
            }
            return copy;
        } catch (IOException e) {
            throw new StackException("The build of " + service.module() + " cannot be copied: " + e.getMessage(), e);
        }
    }

    private static void deleteOthers(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                DataFolder.delete(entry);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
