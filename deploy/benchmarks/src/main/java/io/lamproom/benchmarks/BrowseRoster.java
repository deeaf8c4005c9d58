package io.lamproom.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.lamproom.local.stack.Service;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Lists, searches, histories and calendars of member-service through the gateway, mixed, in an open loop. */
final class BrowseRoster {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Bench bench;
    private final String api;
    private final OpenLoop loop;

    private BrowseRoster(Bench bench) throws Exception {
        this.bench = bench;
        this.api = bench.url(Service.GATEWAY) + "/api/v1/";
        this.loop = new OpenLoop(bench, api, 100);
        askAboutPeople();
        askAboutBranches();
    }

    static void run(Bench bench) throws Exception {
        new BrowseRoster(bench).run();
    }

    private void askAboutPeople() throws Exception {
        List<String> workers = ids("hr-dept", "workers?limit=200", "id");
        List<String> sections = ids("hr-dept", "units?kind=SECTION&limit=200", "id");
        LocalDate past = LocalDate.now(ZONE).minusMonths(9);
        loop.ask("workers of the mine", "hr-dept", "workers?limit=50");
        loop.ask("workers of a section", "hr-dept", each(sections, "workers?limit=50&unit="));
        loop.ask(
                "workers of a section nine months ago",
                "hr-dept",
                each(sections, "workers?limit=50&on=" + past + "&unit="));
        loop.ask("workers of the own branch", "branch-secretary", "workers?limit=50");
        loop.ask("by the beginning of a name", "hr-dept", searches("王", "李建", "张", "陈国", "赵"));
        loop.ask("by pinyin initials", "hr-dept", searches("wj", "zg", "ljh", "cw"));
        loop.ask("by staff number", "hr-dept", searches("1001", "10012", "1000057"));
        loop.ask("by a post", "hr-dept", "workers?limit=50&post=" + encoded("采煤机司机"));
        loop.ask("one worker", "hr-dept", each(workers, "workers/"));
        loop.ask(
                "history of a worker",
                "hr-dept",
                workers.stream().map(id -> "workers/" + id + "/history").toList());
    }

    private void askAboutBranches() throws Exception {
        List<String> branches = ids("party-committee", "branches?kind=BRANCH&limit=200", "id");
        LocalDate today = LocalDate.now(ZONE);
        loop.ask("members of a branch", "party-committee", each(branches, "members?limit=50&branch="));
        loop.ask(
                "who counts in a branch today",
                "party-committee",
                each(branches, "members/roll?on=" + today + "&branch="));
        loop.ask("meetings of the mine", "party-committee", "meetings?limit=50");
        loop.ask("meetings of a branch", "party-committee", each(branches, "meetings?limit=50&branch="));
        loop.ask(
                "the year's calendar of a branch",
                "party-committee",
                branches.stream()
                        .map(id -> "meeting-calendars/" + id + "?year=" + today.getYear())
                        .toList());
        loop.ask(
                "the year's calendars of all", "party-committee", "meeting-calendars?limit=50&year=" + today.getYear());
        loop.ask("dues lines of a branch", "party-committee", each(branches, "dues-lines?limit=50&branch="));
        loop.ask("directives of a branch", "party-committee", each(branches, "directives?limit=50&branch="));
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
        loop.run("%,d workers".formatted(people), "p99 of each 50 ms at 100/s");
    }
}
