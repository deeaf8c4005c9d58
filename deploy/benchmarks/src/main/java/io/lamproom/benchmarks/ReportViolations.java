package io.lamproom.benchmarks;

import io.lamproom.benchmarks.ClosedLoop.Result;
import io.lamproom.local.stack.Service;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * P1: {@code POST /violations} with token, access check, validation, audit, outbox and idempotency, against pgbench that
 * sends the very SQL of that request to the same database by as many connections.
 */
final class ReportViolations {

    private final Bench bench;
    private final URI address;
    private final MadeUpReports reports;
    private volatile String token;

    private ReportViolations(Bench bench) throws Exception {
        this.bench = bench;
        this.address = URI.create(bench.url(Service.SAFETY_CONDUCT) + "/api/v1/violations");
        this.reports = MadeUpReports.of(bench);
    }

    static void run(Bench bench) throws Exception {
        new ReportViolations(bench).run();
    }

    private void run() throws Exception {
        int seconds = bench.number("seconds", 20);
        List<Integer> connections = Arrays.stream(
                        bench.option("connections").orElse("1,8,32").split(","))
                .map(Integer::parseInt)
                .toList();
        renewToken();
        int warmUp = bench.number("warm-up", 90);
        System.out.printf("warming up for %d s by %d connections%n", warmUp, connections.getLast());
        ClosedLoop.run(connections.getLast(), warmUp, this::report);
        PgBench limit = new PgBench(bench, Service.SAFETY_CONDUCT, captureScript());
        System.out.println("the request's SQL, as a script for pgbench: " + limit.script());

        Map<Integer, Double> ratios = new LinkedHashMap<>();
        Map<Integer, Double> requests = new LinkedHashMap<>();
        Map<Integer, Double> transactions = new LinkedHashMap<>();
        System.out.printf(
                "%n| connections | requests/s | p50 ms | p99 ms | pgbench/s | ratio | CPU during the requests |%n"
                        + "|------------:|-----------:|-------:|-------:|----------:|------:|---|%n");
        for (int callers : connections) {
            renewToken();
            CpuClock cpu = new CpuClock(bench);
            cpu.start();
            Result service = ClosedLoop.run(callers, seconds, this::report);
            Map<String, Double> used = cpu.read();
            double database = limit.run(callers, seconds);
            requests.put(callers, service.perSecond());
            transactions.put(callers, database);
            ratios.put(callers, service.perSecond() / database);
            System.out.printf(
                    "| %11d | %10.0f | %6.1f | %6.1f | %9.0f | %5.2f | %s |%n",
                    callers,
                    service.perSecond(),
                    service.nanos().getValueAtPercentile(50) / 1e6,
                    service.nanos().getValueAtPercentile(99) / 1e6,
                    database,
                    ratios.get(callers),
                    CpuClock.shares(used));
        }
        int one = connections.getFirst();
        int most = connections.getLast();
        double gain = requests.get(most) / requests.get(one);
        double limitsGain = transactions.get(most) / transactions.get(one);
        System.out.printf(
                "%nat %d connections %.2f of the limit (goal 0.60); gain from %d to %d: %.1f, the limit's %.1f, share %.2f"
                        + " (goal 0.70)%n",
                most, ratios.get(most), one, most, gain, limitsGain, gain / limitsGain);
        renewToken();
        Profile.underLoad(bench, Service.SAFETY_CONDUCT, most, seconds, this::report);
    }

    private String captureScript() throws Exception {
        String report = Bench.JSON.writeValueAsString(reports.any());
        try (Connection admin = bench.admin(Service.SAFETY_CONDUCT.database())) {
            return CapturedRequest.script(
                    admin, bench.folder().log("postgres"), Service.SAFETY_CONDUCT.database(), "into violation ", () -> {
                        send(report);
                        // the second finds in memory what the service holds for a second, as one under load does
                        return send(report);
                    });
        }
    }

    private void report() throws Exception {
        send(Bench.JSON.writeValueAsString(reports.any()));
    }

    private Void send(String body) throws Exception {
        HttpRequest request = bench.request(token, address)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = bench.http().send(request, BodyHandlers.ofString());
        if (response.statusCode() != 201) {
            throw new IllegalStateException(response.statusCode() + ": " + response.body());
        }
        return null;
    }

    private void renewToken() {
        token = bench.token("safety-inspector");
    }
}
