package io.lamproom.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.lamproom.benchmarks.ClosedLoop.Call;
import io.lamproom.benchmarks.ClosedLoop.Result;
import io.lamproom.local.stack.Service;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What an item of {@code POST /violations/bulk} costs beside a report of its own, each with an id that the device made: in
 * turns, by as many connections, in one run.
 */
final class CaptureInBulk {

    private final Bench bench;
    private final URI single;
    private final URI bulk;
    private final MadeUpReports reports;
    private final int size;
    private volatile String token;

    private CaptureInBulk(Bench bench) throws Exception {
        this.bench = bench;
        this.single = URI.create(bench.url(Service.SAFETY_CONDUCT) + "/api/v1/violations");
        this.bulk = URI.create(single + "/bulk");
        this.reports = MadeUpReports.of(bench);
        this.size = bench.number("size", 1000);
    }

    static void run(Bench bench) throws Exception {
        new CaptureInBulk(bench).run();
    }

    private void run() throws Exception {
        int seconds = bench.number("seconds", 20);
        List<Integer> connections = Arrays.stream(
                        bench.option("connections").orElse("1,4,8").split(","))
                .map(Integer::parseInt)
                .toList();
        int warmUp = bench.number("warm-up", 60);
        System.out.printf("warming up for %d s each%n", warmUp);
        measured(connections.getLast(), warmUp, this::sendOne);
        measured(connections.getLast(), warmUp, this::sendMany);
        System.out.printf(
                "%n| connections | reports/s alone | p99 ms | items/s in calls of %d | p99 ms of a call | ratio |%n"
                        + "|------------:|----------------:|-------:|---------------:|-------:|------:|%n",
                size);
        double worst = Double.MAX_VALUE;
        for (int callers : connections) {
            Result alone = measured(callers, seconds, this::sendOne);
            Result together = measured(callers, seconds, this::sendMany);
            double items = together.perSecond() * size;
            double ratio = items / alone.perSecond();
            worst = Math.min(worst, ratio);
            System.out.printf(
                    "| %11d | %15.0f | %6.1f | %14.0f | %6.0f | %5.1f |%n",
                    callers,
                    alone.perSecond(),
                    alone.nanos().getValueAtPercentile(99) / 1e6,
                    items,
                    together.nanos().getValueAtPercentile(99) / 1e6,
                    ratio);
        }
        System.out.printf("%nat least %.1f times the single rate per item (goal 3)%n", worst);
    }

    private Result measured(int callers, int seconds, Call call) throws Exception {
        token = bench.token("safety-inspector");
        return ClosedLoop.run(callers, seconds, call);
    }

    private void sendOne() throws Exception {
        bench.expect(bench.http()
                .send(
                        post(single, report())
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .build(),
                        BodyHandlers.ofString()));
    }

    private void sendMany() throws Exception {
        Map<String, Object> call = Map.of(
                "items", IntStream.range(0, size).mapToObj(each -> report()).toList());
        JsonNode answer = bench.expect(bench.http().send(post(bulk, call).build(), BodyHandlers.ofString()));
        if (answer.get("recorded").asInt() != size) {
            throw new IllegalStateException("not all were recorded: " + answer);
        }
    }

    private HttpRequest.Builder post(URI address, Map<String, Object> body) throws Exception {
        return bench.request(token, address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Bench.JSON.writeValueAsString(body)));
    }

    private Map<String, Object> report() {
        Map<String, Object> report = reports.any();
        report.put("id", UUID.randomUUID().toString());
        return report;
    }
}
