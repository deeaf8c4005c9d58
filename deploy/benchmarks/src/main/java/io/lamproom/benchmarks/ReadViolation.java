package io.lamproom.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.lamproom.benchmarks.ClosedLoop.Result;
import io.lamproom.local.stack.Service;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * P2: {@code GET /violations/{id}} with token, access check and version, against a bare service that reads the same row by
 * plain JDBC, in turns.
 */
final class ReadViolation {

    private final Bench bench;
    private final String service;
    private final List<String> ids = new ArrayList<>();
    private volatile String token;

    private ReadViolation(Bench bench) {
        this.bench = bench;
        this.service = bench.url(Service.SAFETY_CONDUCT) + "/api/v1";
    }

    static void run(Bench bench) throws Exception {
        new ReadViolation(bench).run();
    }

    private void run() throws Exception {
        int callers = bench.number("connections", 32);
        int seconds = bench.number("seconds", 20);
        int rounds = bench.number("rounds", 3);
        token = bench.token("safety-inspector");
        for (JsonNode item : bench.get(token, service + "/violations?limit=200").get("items")) {
            ids.add(item.get("id").asText());
        }
        try (Peer peer = new Peer(bench, Service.SAFETY_CONDUCT)) {
            int warmUp = bench.number("warm-up", 60);
            System.out.printf("warming up each for %d s by %d connections%n%n", warmUp, callers);
            ClosedLoop.run(callers, warmUp, () -> read(service));
            ClosedLoop.run(callers, warmUp, () -> read(peer.url()));
            System.out.printf(
                    "| round | requests/s | p50 ms | p99 ms | bare/s | ratio |%n|---:|---:|---:|---:|---:|---:|%n");
            for (int round = 1; round <= rounds; round++) {
                token = bench.token("safety-inspector");
                Result own = ClosedLoop.run(callers, seconds, () -> read(service));
                Result bare = ClosedLoop.run(callers, seconds, () -> read(peer.url()));
                System.out.printf(
                        "| %d | %.0f | %.1f | %.1f | %.0f | %.2f |%n",
                        round,
                        own.perSecond(),
                        own.nanos().getValueAtPercentile(50) / 1e6,
                        own.nanos().getValueAtPercentile(99) / 1e6,
                        bare.perSecond(),
                        own.perSecond() / bare.perSecond());
            }
        }
        System.out.println("\ngoal: 0.50 of the bare service");
        token = bench.token("safety-inspector");
        Profile.underLoad(bench, Service.SAFETY_CONDUCT, callers, seconds, () -> read(service));
    }

    private void read(String url) throws Exception {
        String id = ids.get(ThreadLocalRandom.current().nextInt(ids.size()));
        HttpResponse<String> response = bench.http()
                .send(
                        bench.request(token, URI.create(url + "/violations/" + id))
                                .build(),
                        BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + ": " + response.body());
        }
    }
}
