package io.lamproom.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.lamproom.benchmarks.OpenCases.Verified;
import io.lamproom.local.stack.Service;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * From the confirmation of a violation to the figures of its branch, on the dashboard and on its stream, through the
 * gateway. Open loop: confirmations are due at a fixed rate whether or not earlier ones were answered, and every time is
 * counted from when a confirmation was due.
 */
final class ConfirmToScreen {

    private final Bench bench;
    private final String gateway;
    private final OpenCases cases;
    private final int rate;
    private final int warmUp;
    private final Histogram answered = new ConcurrentHistogram(3);
    private final Histogram streamed = new ConcurrentHistogram(3);
    private final Histogram shown = new ConcurrentHistogram(3);
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

    /** A branch's confirmations by the time they were due, and how many cases it had before. */
    private static final class Branch {
        final List<Long> due = Collections.synchronizedList(new ArrayList<>());
        volatile long before = -1;
        long seenOnStream;
        long seenOnDashboard;
    }

    private ConfirmToScreen(Bench bench) {
        this.bench = bench;
        this.gateway = bench.url(Service.GATEWAY);
        this.cases = new OpenCases(bench);
        this.rate = bench.number("rate", 50);
        this.warmUp = bench.number("warm-up", 20);
    }

    static void run(Bench bench) throws Exception {
        new ConfirmToScreen(bench).run();
    }

    private void run() throws Exception {
        int seconds = bench.number("seconds", 60);
        List<Verified> ready = cases.verified(rate * (warmUp + seconds)).stream()
                .filter(each -> each.branch() != null)
                .toList();
        Map<String, Branch> branches = new ConcurrentHashMap<>();
        ready.forEach(each -> branches.computeIfAbsent(each.branch(), id -> new Branch()));
        String watched =
                ready.stream()
                        .collect(Collectors.groupingBy(Verified::branch, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey();
        System.out.printf(
                "%d violations of %d branches are ready; %d a second for %d s, the first %d s are not counted%n",
                ready.size(), branches.size(), rate, warmUp + seconds, warmUp);

        AtomicBoolean over = new AtomicBoolean();
        branches.forEach((id, branch) -> listen(id, branch));
        await(() -> branches.values().stream().allMatch(branch -> branch.before >= 0), "the streams' first figures");
        Thread poller = Thread.ofPlatform().daemon().start(() -> poll(watched, branches.get(watched), over));
        CpuClock cpu = new CpuClock(bench);
        cpu.start();
        confirm(ready, branches);
        String shares = CpuClock.shares(cpu.read());
        await(
                () -> branches.values().stream().allMatch(branch -> branch.seenOnStream == branch.due.size())
                                && branches.get(watched).seenOnDashboard
                                        == branches.get(watched).due.size()
                        || !failures.isEmpty(),
                "the last figures");
        over.set(true);
        poller.join(1000);
        if (!failures.isEmpty()) {
            throw new IllegalStateException(failures.size() + " requests failed, such as " + failures.peek());
        }
        System.out.printf("%n| from due to | n | p50 ms | p99 ms | max ms |%n|---|---:|---:|---:|---:|%n");
        row("confirmation answered", answered);
        row("on the branch's stream", streamed);
        row("on the branch's dashboard, asked anew each 20 ms", shown);
        System.out.println("\nCPU: " + shares + "\ngoal: p99 of stream and dashboard 1,000 ms at 50/s");
    }

    private static void row(String name, Histogram nanos) {
        System.out.printf(
                "| %s | %d | %.0f | %.0f | %.0f |%n",
                name,
                nanos.getTotalCount(),
                nanos.getValueAtPercentile(50) / 1e6,
                nanos.getValueAtPercentile(99) / 1e6,
                nanos.getMaxValue() / 1e6);
    }

    private void confirm(List<Verified> ready, Map<String, Branch> branches) throws Exception {
        long start = System.nanoTime() + 100_000_000;
        long apart = 1_000_000_000L / rate;
        List<CompletableFuture<?>> answers = new ArrayList<>();
        String token = bench.token("safety-dept", OpenCases.CONFIRMER);
        for (int i = 0; i < ready.size(); i++) {
            Verified next = ready.get(i);
            long due = start + i * apart;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            if (i % (60 * rate) == 0) {
                token = bench.token("safety-dept", OpenCases.CONFIRMER);
            }
            boolean counted = i >= warmUp * rate;
            // a negative time is one of the warm-up
            branches.get(next.branch()).due.add(counted ? due : -due);
            answers.add(bench.http()
                    .sendAsync(
                            cases.request(token, "/" + next.id() + "/confirmation", next.tag(), OpenCases.CONFIRMATION),
                            BodyHandlers.ofString())
                    .thenAccept(response -> {
                        if (response.statusCode() / 100 != 2) {
                            failures.add(response.statusCode() + ": " + response.body());
                        } else if (counted) {
                            answered.recordValue(System.nanoTime() - due);
                        }
                    }));
        }
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).get(60, TimeUnit.SECONDS);
    }

    private void listen(String id, Branch branch) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(gateway + "/api/v1/dashboards/branches/" + id + "/stream"))
                .header("Authorization", "Bearer " + bench.token("mine-leader"))
                .header("Accept", "text/event-stream")
                .build();
        bench.http()
                .sendAsync(request, BodyHandlers.ofLines())
                .thenAcceptAsync(
                        response -> {
                            if (response.statusCode() != 200) {
                                failures.add("stream " + response.statusCode());
                            }
                            response.body()
                                    .filter(line -> line.startsWith("data:"))
                                    .forEach(line -> {
                                        long cases = cases(line.substring("data:".length()));
                                        if (branch.before < 0) {
                                            branch.before = cases;
                                        }
                                        branch.seenOnStream = record(branch, branch.seenOnStream, cases, streamed);
                                    });
                        },
                        Thread::startVirtualThread);
    }

    private void poll(String id, Branch branch, AtomicBoolean over) {
        String token = bench.token("mine-leader");
        long asked = System.nanoTime();
        while (!over.get()) {
            try {
                JsonNode dashboard = bench.get(token, gateway + "/api/v1/dashboards/branches/" + id);
                branch.seenOnDashboard = record(branch, branch.seenOnDashboard, cases(dashboard.toString()), shown);
                asked += TimeUnit.MILLISECONDS.toNanos(20);
                LockSupport.parkNanos(asked - System.nanoTime());
            } catch (Exception e) {
                failures.add(e.toString());
                return;
            }
        }
    }

    /** The figures count cases: when they say so many more, the first so many that were due are on the screen. */
    private static long record(Branch branch, long seen, long cases, Histogram into) {
        long now = System.nanoTime();
        long visible = cases - branch.before;
        for (long i = seen; i < visible; i++) {
            long due = branch.due.get((int) i);
            if (due > 0) {
                into.recordValue(now - due);
            }
        }
        return Math.max(seen, visible);
    }

    private static long cases(String dashboard) {
        try {
            JsonNode violations = Bench.JSON.readTree(dashboard).get("violations");
            return violations.get("total").asLong()
                    + violations.get("irregular").asLong();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Condition {
        boolean met();
    }

    private static void await(Condition condition, String what) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.met()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Waited in vain for " + what);
            }
            LockSupport.parkNanos(50_000_000);
        }
    }
}
