package io.lamproom.benchmarks;

import io.lamproom.backing.Ports;
import io.lamproom.backing.Processes;
import io.lamproom.local.stack.Service;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The bare service that a service is measured against, on the service's own database and with the same JVM settings. */
final class Peer implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(30);

    private final int port = Ports.free();
    private final ProcessHandle process;

    Peer(Bench bench, Service of) {
        Map<String, String> service = bench.stack().environment(of);
        Path folder = bench.folder().path();
        process = Processes.launch(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms32m",
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        Bench.root()
                                .resolve("deploy/benchmarks/peer/target/quarkus-app/quarkus-run.jar")
                                .toString()),
                Map.of(
                        "QUARKUS_HTTP_PORT", Integer.toString(port),
                        "QUARKUS_DATASOURCE_JDBC_URL", service.get("LAMPROOM_DB_URL"),
                        "QUARKUS_DATASOURCE_USERNAME", service.get("LAMPROOM_DB_SERVICE_USER"),
                        "QUARKUS_DATASOURCE_PASSWORD", service.get("LAMPROOM_DB_SERVICE_PASSWORD")),
                folder,
                folder.resolve("peer.log"));
        if (!Processes.await(START, () -> Ports.isHeldBy(process, port))) {
            close();
            throw new IllegalStateException("The peer does not start: " + Processes.tail(folder.resolve("peer.log")));
        }
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        Processes.stop(process, Duration.ofSeconds(10));
    }
}
