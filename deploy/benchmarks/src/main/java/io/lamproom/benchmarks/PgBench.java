package io.lamproom.benchmarks;

import io.lamproom.local.stack.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** pgbench, as Debian's package postgresql-15 brings it; it speaks to later servers too. */
final class PgBench {

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    private final Bench bench;
    private final Service service;
    private final Path script;
    private int runs;

    PgBench(Bench bench, Service service, String script) throws IOException {
        this.bench = bench;
        this.service = service;
        this.script = Files.createTempFile("pgbench", ".sql");
        Files.writeString(this.script, script);
    }

    Path script() {
        return script;
    }

    /** Transactions a second, by so many clients, as the service's own role. */
    double run(int clients, int seconds) throws IOException, InterruptedException {
        Map<String, String> environment = bench.stack().environment(service);
        ProcessBuilder builder = new ProcessBuilder(List.of(
                "pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=" + Math.min(clients, Runtime.getRuntime().availableProcessors()),
                "--time=" + seconds,
                "--file=" + script,
                "--define=n=0",
                "--define=run=" + (Instant.now().getEpochSecond() % 10_000_000 * 10 + runs++ % 10),
                "--host=127.0.0.1",
                "--port=" + bench.postgresPort(),
                "--username=" + environment.get("LAMPROOM_DB_SERVICE_USER"),
                service.database()));
        builder.environment().put("PGPASSWORD", environment.get("LAMPROOM_DB_SERVICE_PASSWORD"));
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        boolean ended = process.waitFor(seconds + 30L, TimeUnit.SECONDS);
        Matcher tps = TPS.matcher(output);
        if (!ended || process.exitValue() != 0 || !tps.find()) {
            throw new IllegalStateException("pgbench failed on " + script + ":\n" + output);
        }
        return Double.parseDouble(tps.group(1));
    }
}
