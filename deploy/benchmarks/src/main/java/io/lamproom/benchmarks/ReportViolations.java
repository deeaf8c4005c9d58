package io.lamproom.benchmarks;

import io.lamproom.benchmarks.ClosedLoop.Result;
import io.lamproom.local.stack.Service;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;

/**
 * P1: {@code POST /violations} with token, access check, validation, audit, outbox and idempotency, against pgbench that
 * sends the very SQL of that request to the same database by as many connections.
 */
final class ReportViolations {

    private static final int FIRST_STAFF_NO = 100_100;
    private static final int LAST_STAFF_NO = 101_900;

    private final Bench bench;
    private final URI address;
    private final List<String> behaviours;
    private volatile String token;

    private ReportViolations(Bench bench) throws Exception {
        this.bench = bench;
        this.address = URI.create(bench.url(Service.SAFETY_CONDUCT) + "/api/v1/violations");
        this.behaviours = behaviours(bench);
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
        profile(most, seconds);
    }

    private void profile(int callers, int seconds) throws Exception {
        renewToken();
        CompletableFuture<Result> load = CompletableFuture.supplyAsync(() -> {
            try {
                return ClosedLoop.run(callers, seconds + 10, this::report);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        Profile.print(
                bench.process(Service.SAFETY_CONDUCT.label()),
                seconds,
                bench.folder().path());
        load.join();
    }

    private String captureScript() throws Exception {
        int worker = worker();
        String behaviour = behaviours.getFirst();
        OffsetDateTime at = OffsetDateTime.now().minusHours(1).truncatedTo(ChronoUnit.SECONDS);
        try (Connection admin = bench.admin(Service.SAFETY_CONDUCT.database())) {
            return CapturedRequest.script(
                    admin, bench.folder().log("postgres"), Service.SAFETY_CONDUCT.database(), "into violation ", () -> {
                        send(body(worker, behaviour, at));
                        // the second finds in memory what the service holds for a second, as one under load does
                        return send(body(worker, behaviour, at));
                    });
        }
    }

    private void report() throws Exception {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        send(body(
                worker(),
                behaviours.get(random.nextInt(behaviours.size())),
                OffsetDateTime.now().minus(Duration.ofSeconds(random.nextInt(60, 86_400)))));
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

    private static int worker() {
        return ThreadLocalRandom.current().nextInt(FIRST_STAFF_NO, LAST_STAFF_NO);
    }

    private static String body(int staffNo, String behaviour, OffsetDateTime at) throws Exception {
        return Bench.JSON.writeValueAsString(Map.of(
                "staffNo",
                Integer.toString(staffNo),
                "behaviourCode",
                behaviour,
                "occurredAt",
                at.toString(),
                "place",
                "1031工作面",
                "description",
                "现场检查发现未执行敲帮问顶，已当场纠正。"));
    }

    static List<String> behaviours(Bench bench) throws Exception {
        List<String> codes = bench.get(
                        bench.token("safety-inspector"),
                        bench.url(Service.SAFETY_CONDUCT) + "/api/v1/behaviours?limit=200")
                .get("items")
                .findValuesAsText("code");
        if (codes.isEmpty()) {
            throw new IllegalStateException(
                    "The mine has no catalogue; start the stack with: deploy/local/up --seed mine");
        }
        return codes;
    }
}
