package io.lamproom.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.lamproom.local.stack.Service;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/** Violations of the roster's people that a benchmark goes on with. */
final class OpenCases {

    /** Of the safety department, and took no part before. */
    static final String CONFIRMER = "100030";

    /** Reports are made up at random: two of them may be of one worker, behaviour and shift. */
    static final Map<String, ?> CONFIRMATION = Map.of("separateAct", true, "note", "另一时间、另一地点");

    private static final int PREPARING = 16;

    private final Bench bench;
    private final String gateway;

    OpenCases(Bench bench) {
        this.bench = bench;
        this.gateway = bench.url(Service.GATEWAY);
    }

    /**
     * A violation that is ready to be confirmed.
     *
     * @param branch that covers the place of its subject; or null
     */
    record Verified(String id, String tag, String branch) {}

    /** Reported by the inspector and verified by the safety department, as fast as the stack takes it. */
    List<Verified> verified(int count) throws Exception {
        List<String> behaviours = MadeUpReports.behaviours(bench);
        List<Future<Verified>> work = new ArrayList<>();
        List<Verified> ready = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(PREPARING)) {
            for (int i = 0; i < count; i++) {
                work.add(threads.submit(() -> verified(behaviours)));
            }
            for (Future<Verified> each : work) {
                ready.add(each.get());
            }
        }
        return ready;
    }

    private Verified verified(List<String> behaviours) throws Exception {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        HttpResponse<String> reported = post(
                bench.token("safety-inspector"),
                "",
                null,
                Map.of(
                        "staffNo", Integer.toString(random.nextInt(100_100, 101_900)),
                        "behaviourCode", behaviours.get(random.nextInt(behaviours.size())),
                        "occurredAt",
                                OffsetDateTime.now()
                                        .minusMinutes(random.nextInt(1, 30))
                                        .toString(),
                        "place", "1031工作面",
                        "description", "现场检查发现未执行敲帮问顶。"));
        String id = bench.expect(reported).get("id").asText();
        HttpResponse<String> verified =
                post(bench.token("safety-dept"), "/" + id + "/verification", tag(reported), Map.of("note", "情况属实"));
        JsonNode violation = bench.expect(verified);
        return new Verified(
                id, tag(verified), violation.path("coveringBranchId").asText(null));
    }

    private HttpResponse<String> post(String token, String path, String tag, Map<String, ?> body) throws Exception {
        return bench.http().send(request(token, path, tag, body), BodyHandlers.ofString());
    }

    /** A step of a violation, under a key of its own. */
    HttpRequest request(String token, String path, String tag, Map<String, ?> body) {
        try {
            HttpRequest.Builder request = bench.request(token, URI.create(gateway + "/api/v1/violations" + path))
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString());
            if (tag != null) {
                request.header("If-Match", tag);
            }
            return request.POST(BodyPublishers.ofString(Bench.JSON.writeValueAsString(body)))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String tag(HttpResponse<String> response) {
        return response.headers().firstValue("ETag").orElseThrow();
    }
}
