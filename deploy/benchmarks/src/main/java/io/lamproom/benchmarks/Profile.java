package io.lamproom.benchmarks;

import io.lamproom.benchmarks.ClosedLoop.Result;
import io.lamproom.local.stack.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Where a service's CPU time goes, from samples of its Java threads (JDK Flight Recorder). */
final class Profile {

    /** By whose code is running: the topmost frame that is of one of these. */
    private static final Map<String, List<String>> PARTS = parts(
            "token check",
            "io.quarkus.oidc io.smallrye.jwt org.jose4j io.quarkus.security io.quarkus.vertx.http.runtime.security",
            "access and reach",
            "io.lamproom.platform.security io.lamproom.roster",
            "audit",
            "io.lamproom.platform.audit",
            "events",
            "io.lamproom.platform.events io.lamproom.platform.change",
            "idempotency",
            "io.lamproom.platform.idempotency",
            "crypto",
            "io.lamproom.platform.crypto com.google.crypto",
            "use case",
            "io.lamproom.conduct",
            "other platform code",
            "io.lamproom",
            "validation",
            "org.hibernate.validator",
            "JSON",
            "com.fasterxml",
            "Hibernate",
            "org.hibernate net.bytebuddy io.quarkus.hibernate",
            "JDBC driver and pool",
            "org.postgresql io.agroal",
            "transactions",
            "com.arjuna io.quarkus.narayana",
            "HTTP server",
            "io.netty io.vertx org.jboss.resteasy io.quarkus.resteasy io.quarkus.vertx",
            "traces and metrics",
            "io.opentelemetry io.micrometer io.quarkus.micrometer io.quarkus.opentelemetry",
            "Kafka client",
            "org.apache.kafka");

    /** By whose behalf: the topmost frame of our own. */
    private static final Map<String, List<String>> BEHALVES = parts(
            "audit", "io.lamproom.platform.audit",
            "outbox and relay", "io.lamproom.platform.events io.lamproom.platform.change",
            "idempotency", "io.lamproom.platform.idempotency",
            "access and reach", "io.lamproom.platform.security",
            "roster look-ups", "io.lamproom.roster",
            "the use case's own", "io.lamproom.conduct",
            "other platform code", "io.lamproom");

    private static final String REST = "not in any of these";

    private Profile() {}

    /** The profile of a service that so many callers keep busy. */
    static void underLoad(Bench bench, Service service, int callers, int seconds, ClosedLoop.Call call)
            throws Exception {
        CompletableFuture<Result> load = CompletableFuture.supplyAsync(() -> {
            try {
                return ClosedLoop.run(callers, seconds + 10, call);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        print(bench.process(service.label()), seconds, bench.folder().path());
        load.join();
    }

    /** Records a process for so long and prints two tables of shares. */
    private static void print(ProcessHandle process, int seconds, Path folder)
            throws IOException, InterruptedException {
        Path file = folder.resolve("profile.jfr");
        Files.deleteIfExists(file);
        jcmd(process, "JFR.start", "name=benchmark", "settings=profile");
        TimeUnit.SECONDS.sleep(seconds);
        jcmd(process, "JFR.stop", "name=benchmark", "filename=" + file);
        Map<String, Integer> parts = new LinkedHashMap<>();
        Map<String, Integer> behalves = new LinkedHashMap<>();
        int samples = 0;
        try (RecordingFile recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                RecordedEvent event = recording.readEvent();
                if (event.getEventType().getName().equals("jdk.ExecutionSample") && event.getStackTrace() != null) {
                    samples++;
                    List<RecordedFrame> frames = event.getStackTrace().getFrames();
                    parts.merge(nameOf(frames, PARTS), 1, Integer::sum);
                    behalves.merge(nameOf(frames, BEHALVES), 1, Integer::sum);
                }
            }
        }
        System.out.printf("%nWhere the service's Java CPU time goes (%d samples, %s):%n", samples, file);
        table("code that runs", parts, samples);
        table("on behalf of", behalves, samples);
    }

    private static void table(String title, Map<String, Integer> counts, int samples) {
        System.out.printf("%n| %-22s | share |%n|%s|------:|%n", title, "-".repeat(24));
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(entry -> System.out.printf(
                        "| %-22s | %3.0f %% |%n", entry.getKey(), 100.0 * entry.getValue() / samples));
    }

    private static String nameOf(List<RecordedFrame> frames, Map<String, List<String>> names) {
        for (RecordedFrame frame : frames) {
            String type = frame.getMethod().getType().getName();
            for (Map.Entry<String, List<String>> name : names.entrySet()) {
                if (name.getValue().stream().anyMatch(type::startsWith)) {
                    return name.getKey();
                }
            }
        }
        return REST;
    }

    private static Map<String, List<String>> parts(String... namesAndPackages) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndPackages.length; i += 2) {
            parts.put(namesAndPackages[i], List.of(namesAndPackages[i + 1].split(" ")));
        }
        return parts;
    }

    private static void jcmd(ProcessHandle process, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(process.pid()));
        builder.command().addAll(List.of(command));
        Process jcmd = builder.redirectErrorStream(true).start();
        String output = new String(jcmd.getInputStream().readAllBytes());
        if (jcmd.waitFor() != 0) {
            throw new IllegalStateException(output);
        }
    }
}
