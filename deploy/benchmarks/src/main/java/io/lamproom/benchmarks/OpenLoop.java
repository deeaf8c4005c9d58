package io.lamproom.benchmarks;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Questions of several kinds in turn, in an open loop: a request is due at a fixed rate whether or not earlier ones were
 * answered, and its time is counted from when it was due.
 */
final class OpenLoop {

    private final Bench bench;
    private final String api;
    private final int rate;
    private final int warmUp;
    private final int seconds;
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, Histogram> times = new LinkedHashMap<>();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

    /** What is sent the next time. */
    record Request(String path, String ifMatch, String body) {

        static Request get(String path) {
            return new Request(path, null, null);
        }
    }

    private record Question(Asker asker, Supplier<Request> next) {}

    /** @param staffNo null for the demo person who holds the role */
    private record Asker(String role, String staffNo) {}

    /**
     * By the options {@code --rate}, {@code --seconds} and {@code --warm-up}.
     *
     * @param api where the paths of the questions begin
     */
    OpenLoop(Bench bench, String api, int rate) {
        this.bench = bench;
        this.api = api;
        this.rate = bench.number("rate", rate);
        this.warmUp = bench.number("warm-up", 60);
        this.seconds = bench.number("seconds", 60);
    }

    /** A question by a role, for one of some paths. */
    void ask(String name, String role, String... paths) {
        ask(
                name,
                role,
                null,
                () -> Request.get(paths[ThreadLocalRandom.current().nextInt(paths.length)]));
    }

    void ask(String name, String role, List<String> paths) {
        ask(name, role, paths.toArray(String[]::new));
    }

    void ask(String name, String role, String staffNo, Supplier<Request> next) {
        questions.put(name, new Question(new Asker(role, staffNo), next));
        times.put(name, new ConcurrentHistogram(3));
    }

    /** How often each question will be asked, the warm-up included. */
    int timesEach(int ofQuestions) {
        return rate * (warmUp + seconds) / ofQuestions + 1;
    }

    void run(String of, String goal) throws Exception {
        System.out.printf(
                "%s; %d requests a second for %d s, the first %d s are not counted%n%n",
                of, rate, warmUp + seconds, warmUp);
        CpuClock cpu = new CpuClock(bench);
        cpu.start();
        send();
        String shares = CpuClock.shares(cpu.read());
        if (!failures.isEmpty()) {
            throw new IllegalStateException(failures.size() + " requests failed, such as " + failures.peek());
        }
        System.out.printf("| asked for | n | p50 ms | p99 ms | max ms |%n|---|---:|---:|---:|---:|%n");
        times.forEach((name, nanos) -> System.out.printf(
                "| %s | %d | %.1f | %.1f | %.1f |%n",
                name,
                nanos.getTotalCount(),
                nanos.getValueAtPercentile(50) / 1e6,
                nanos.getValueAtPercentile(99) / 1e6,
                nanos.getMaxValue() / 1e6));
        System.out.println("\nCPU: " + shares + "\ngoal: " + goal);
    }

    private void send() throws Exception {
        List<String> names = List.copyOf(questions.keySet());
        List<CompletableFuture<?>> answers = new ArrayList<>();
        Map<Asker, String> tokens = new LinkedHashMap<>();
        long start = System.nanoTime() + 100_000_000;
        long apart = 1_000_000_000L / rate;
        for (int i = 0; i < rate * (warmUp + seconds); i++) {
            if (i % (60 * rate) == 0) {
                tokens.clear();
            }
            String name = names.get(i % names.size());
            Question question = questions.get(name);
            String token = tokens.computeIfAbsent(question.asker(), this::token);
            HttpRequest request = request(token, question.next().get());
            long due = start + i * apart;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            boolean counted = i >= warmUp * rate;
            answers.add(bench.http()
                    .sendAsync(request, BodyHandlers.ofString())
                    .thenAccept(response -> answered(name, response, due, counted)));
        }
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).get(60, TimeUnit.SECONDS);
    }

    private String token(Asker asker) {
        return asker.staffNo() == null ? bench.token(asker.role()) : bench.token(asker.role(), asker.staffNo());
    }

    private HttpRequest request(String token, Request request) {
        HttpRequest.Builder builder = bench.request(token, URI.create(api + request.path()));
        if (request.ifMatch() != null) {
            builder.header("If-Match", request.ifMatch());
        }
        return request.body() == null
                ? builder.build()
                : builder.header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(request.body()))
                        .build();
    }

    private void answered(String name, HttpResponse<String> response, long due, boolean counted) {
        if (!counted) {
            // a service that has just started may be too late
            return;
        }
        if (response.statusCode() / 100 != 2) {
            failures.add(response.uri() + " " + response.statusCode() + ": " + response.body());
        } else {
            times.get(name).recordValue(System.nanoTime() - due);
        }
    }
}
