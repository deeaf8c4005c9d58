package io.lamproom.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.lamproom.local.stack.Service;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Lists, searches, histories and calendars of member-service through the gateway, mixed, in an open loop: a request is due
 * at a fixed rate whether or not earlier ones were answered, and its time is counted from when it was due.
 */
final class BrowseRoster {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Bench bench;
    private final String api;
    private final int rate;
    private final int warmUp;
    private final int seconds;
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, Histogram> times = new LinkedHashMap<>();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

    /** Asked by a role for one of some paths. */
    private record Question(String role, List<String> paths) {
        String path() {
            return paths.get(ThreadLocalRandom.current().nextInt(paths.size()));
        }
    }

    private BrowseRoster(Bench bench) throws Exception {
        this.bench = bench;
        this.api = bench.url(Service.GATEWAY) + "/api/v1/";
        this.rate = bench.number("rate", 100);
        this.warmUp = bench.number("warm-up", 60);
        this.seconds = bench.number("seconds", 60);
        askAboutPeople();
        askAboutBranches();
        questions.keySet().forEach(name -> times.put(name, new ConcurrentHistogram(3)));
    }

    static void run(Bench bench) throws Exception {
        new BrowseRoster(bench).run();
    }

    private void askAboutPeople() throws Exception {
        List<String> workers = ids("hr-dept", "workers?limit=200", "id");
        List<String> sections = ids("hr-dept", "units?kind=SECTION&limit=200", "id");
        LocalDate past = LocalDate.now(ZONE).minusMonths(9);
        ask("workers of the mine", "hr-dept", "workers?limit=50");
        ask("workers of a section", "hr-dept", each(sections, "workers?limit=50&unit="));
        ask(
                "workers of a section nine months ago",
                "hr-dept",
                each(sections, "workers?limit=50&on=" + past + "&unit="));
        ask("workers of the own branch", "branch-secretary", "workers?limit=50");
        ask("by the beginning of a name", "hr-dept", searches("王", "李建", "张", "陈国", "赵"));
        ask("by pinyin initials", "hr-dept", searches("wj", "zg", "ljh", "cw"));
        ask("by staff number", "hr-dept", searches("1001", "10012", "1000057"));
        ask("by a post", "hr-dept", "workers?limit=50&post=" + encoded("采煤机司机"));
        ask("one worker", "hr-dept", each(workers, "workers/"));
        ask(
                "history of a worker",
                "hr-dept",
                workers.stream().map(id -> "workers/" + id + "/history").toList());
    }

    private void askAboutBranches() throws Exception {
        List<String> branches = ids("party-committee", "branches?kind=BRANCH&limit=200", "id");
        LocalDate today = LocalDate.now(ZONE);
        ask("members of a branch", "party-committee", each(branches, "members?limit=50&branch="));
        ask("who counts in a branch today", "party-committee", each(branches, "members/roll?on=" + today + "&branch="));
        ask("meetings of the mine", "party-committee", "meetings?limit=50");
        ask("meetings of a branch", "party-committee", each(branches, "meetings?limit=50&branch="));
        ask(
                "the year's calendar of a branch",
                "party-committee",
                branches.stream()
                        .map(id -> "meeting-calendars/" + id + "?year=" + today.getYear())
                        .toList());
        ask("the year's calendars of all", "party-committee", "meeting-calendars?limit=50&year=" + today.getYear());
        ask("dues lines of a branch", "party-committee", each(branches, "dues-lines?limit=50&branch="));
        ask("directives of a branch", "party-committee", each(branches, "directives?limit=50&branch="));
    }

    private void ask(String name, String role, String... paths) {
        ask(name, role, List.of(paths));
    }

    private void ask(String name, String role, List<String> paths) {
        questions.put(name, new Question(role, paths));
    }

    private static List<String> each(List<String> ids, String path) {
        return ids.stream().map(id -> path + id).toList();
    }

    private static List<String> searches(String... texts) {
        return List.of(texts).stream()
                .map(text -> "workers?limit=20&q=" + encoded(text))
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private List<String> ids(String role, String path, String field) throws Exception {
        List<String> ids = new ArrayList<>();
        for (JsonNode item : bench.get(bench.token(role), api + path).get("items")) {
            ids.add(item.get(field).asText());
        }
        if (ids.isEmpty()) {
            throw new IllegalStateException(
                    "Nothing at " + path + "; start the stack with: deploy/local/up --seed mine");
        }
        return ids;
    }

    private void run() throws Exception {
        long people = bench.get(bench.token("hr-dept"), api + "workers?limit=1&count=true")
                .get("total")
                .asLong();
        System.out.printf(
                "%,d workers; %d requests a second for %d s, the first %d s are not counted%n%n",
                people, rate, warmUp + seconds, warmUp);
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
        System.out.println("\nCPU: " + shares + "\ngoal: p99 of each 50 ms at 100/s");
    }

    private void send() throws Exception {
        List<String> names = List.copyOf(questions.keySet());
        List<CompletableFuture<?>> answers = new ArrayList<>();
        Map<String, String> tokens = new LinkedHashMap<>();
        long start = System.nanoTime() + 100_000_000;
        long apart = 1_000_000_000L / rate;
        for (int i = 0; i < rate * (warmUp + seconds); i++) {
            if (i % (60 * rate) == 0) {
                tokens.clear();
            }
            String name = names.get(i % names.size());
            Question question = questions.get(name);
            String token = tokens.computeIfAbsent(question.role(), bench::token);
            long due = start + i * apart;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            boolean counted = i >= warmUp * rate;
            answers.add(bench.http()
                    .sendAsync(
                            bench.request(token, URI.create(api + question.path()))
                                    .GET()
                                    .build(),
                            BodyHandlers.ofString())
                    .thenAccept(response -> answered(name, response, due, counted)));
        }
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).get(60, TimeUnit.SECONDS);
    }

    private void answered(String name, HttpResponse<String> response, long due, boolean counted) {
        if (!counted) {
            return;
        }
        if (response.statusCode() != 200) {
            failures.add(response.uri() + " " + response.statusCode() + ": " + response.body());
        } else {
            times.get(name).recordValue(System.nanoTime() - due);
        }
    }
}
