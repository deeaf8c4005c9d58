package io.lamproom.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.lamproom.benchmarks.OpenLoop.Request;
import io.lamproom.local.stack.Service;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.StreamSupport;

/**
 * Violations, points and confirmations of safety-conduct-service through the gateway, mixed, in an open loop. A
 * confirmation looks for earlier acts of the same kind, and charges points.
 */
final class BrowseConduct {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int QUESTIONS = 14;

    private final Bench bench;
    private final String api;
    private final OpenLoop loop;

    private BrowseConduct(Bench bench) {
        this.bench = bench;
        this.api = bench.url(Service.GATEWAY) + "/api/v1/";
        this.loop = new OpenLoop(bench, api, 200);
    }

    static void run(Bench bench) throws Exception {
        BrowseConduct browse = new BrowseConduct(bench);
        browse.askForViolations();
        browse.askForPoints();
        browse.confirm();
        browse.loop.run(
                "%,d violations".formatted(browse.count()), "p99 of each 50 ms at 200/s, with 10 million violations");
    }

    private long count() throws Exception {
        return bench.get(bench.token("safety-dept"), api + "violations?limit=1&count=true")
                .get("total")
                .asLong();
    }

    private void askForViolations() throws Exception {
        JsonNode newest = items("safety-dept", "violations?limit=200");
        List<String> sections = distinct(newest, "sectionId");
        List<String> branches = distinct(newest, "coveringBranchId");
        List<String> ids = distinct(newest, "id");
        loop.ask("the newest", "safety-dept", "violations?limit=50");
        loop.ask("of a section", "safety-dept", each(sections, "violations?limit=50&section="));
        loop.ask("of a branch", "safety-dept", each(branches, "violations?limit=50&branch="));
        loop.ask("of the own branch", "branch-secretary", "violations?limit=50");
        loop.ask("serious ones", "safety-dept", "violations?limit=50&grade=SERIOUS");
        loop.ask("confirmed and open", "safety-dept", "violations?limit=50&status=CONFIRMED");
        loop.ask(
                "serious ones of a section in a month",
                "safety-dept",
                null,
                () -> Request.get("violations?limit=50&grade=SERIOUS&section=" + one(sections) + aMonth()));
        loop.ask("of a past month", "safety-dept", null, () -> Request.get("violations?limit=50" + aMonth()));
        loop.ask("of a worker", "safety-dept", each(workers(), "violations?limit=50&workerId="));
        loop.ask("one violation", "safety-dept", each(ids, "violations/"));
    }

    private void askForPoints() throws Exception {
        List<String> workers = workers();
        LocalDate past = LocalDate.now(ZONE).minusMonths(9);
        loop.ask("points of a worker", "safety-dept", each(workers, "points-accounts/"));
        loop.ask(
                "points nine months ago",
                "safety-dept",
                workers.stream()
                        .map(id -> "points-accounts/" + id + "?on=" + past)
                        .toList());
        loop.ask(
                "ledger of a worker",
                "safety-dept",
                workers.stream()
                        .map(id -> "points-accounts/" + id + "/entries?limit=50")
                        .toList());
    }

    private void confirm() throws Exception {
        Iterator<OpenCases.Verified> verified =
                new OpenCases(bench).verified(loop.timesEach(QUESTIONS)).iterator();
        String body = Bench.JSON.writeValueAsString(OpenCases.CONFIRMATION);
        loop.ask("confirmation, with the check for repetition", "safety-dept", OpenCases.CONFIRMER, () -> {
            OpenCases.Verified next = verified.next();
            return new Request("violations/" + next.id() + "/confirmation", next.tag(), body);
        });
    }

    /** Of the roster, so that their accounts are known. */
    private List<String> workers() throws Exception {
        return distinct(items("hr-dept", "workers?limit=200&q=1001"), "id");
    }

    private JsonNode items(String role, String path) throws Exception {
        JsonNode items = bench.get(bench.token(role), api + path).get("items");
        if (items.isEmpty()) {
            throw new IllegalStateException(
                    "Nothing at " + path + "; start the stack with: deploy/local/up --seed mine");
        }
        return items;
    }

    private static List<String> distinct(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path(field).asText(""))
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> each(List<String> ids, String path) {
        return ids.stream().map(id -> path + id).toList();
    }

    private static String one(List<String> ids) {
        return ids.get(ThreadLocalRandom.current().nextInt(ids.size()));
    }

    /** Some month of the last nine years. */
    private static String aMonth() {
        LocalDate first = LocalDate.now(ZONE)
                .withDayOfMonth(1)
                .minusMonths(ThreadLocalRandom.current().nextInt(1, 108));
        return "&from=" + first + "&to=" + first.plusMonths(1).minusDays(1);
    }
}
