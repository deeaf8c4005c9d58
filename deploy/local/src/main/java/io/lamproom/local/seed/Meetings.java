package io.lamproom.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import io.lamproom.local.seed.MineApi.Answer;
import io.lamproom.local.seed.MineApi.As;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts meetings of branches on record, step by step. */
final class Meetings {

    private final MineApi api;

    Meetings(MineApi api) {
        this.api = api;
    }

    /** A meeting to be put on record; its key begins those of the calls. */
    record Plan(String branch, String kind, String title, LocalDate on, String key) {}

    Answer plan(As by, Plan plan) {
        return api.post(
                by,
                "/api/v1/meetings",
                plan.key(),
                Map.of(
                        "branchId",
                        plan.branch(),
                        "kind",
                        plan.kind(),
                        "title",
                        plan.title(),
                        "plannedOn",
                        plan.on(),
                        "agenda",
                        List.of("学习上级文件精神", "讨论本单位安全生产")));
    }

    /** Who is expected, by id so that a repeat of the seed says the same, and whether with a vote. */
    Map<String, Boolean> expected(As by, String path) {
        Map<String, Boolean> expected = new TreeMap<>();
        for (JsonNode each : api.get(by, path + "/attendees").body().get("items")) {
            expected.put(each.get("workerId").asText(), each.get("voting").asBoolean());
        }
        return expected;
    }

    /** It took place; the first of those present presides. */
    Answer hold(As by, String path, Plan plan, String tag, List<String> present, List<Map<String, String>> absent) {
        return api.step(
                by,
                path + "/holding",
                plan.key() + "-held",
                tag,
                Map.of(
                        "heldOn",
                        plan.on(),
                        "hostId",
                        present.getFirst(),
                        "scribeId",
                        present.getLast(),
                        "present",
                        present,
                        "absent",
                        absent));
    }

    void minute(As by, String path, Plan plan, String tag, String mainPoints) {
        api.step(by, path + "/minutes", plan.key() + "-minutes", tag, Map.of("mainPoints", mainPoints));
    }

    /** A minuted meeting of everyone expected; answers its id. */
    String held(As by, Plan plan) {
        Answer planned = plan(by, plan);
        String path = "/api/v1/meetings/" + planned.id();
        List<String> everyone = List.copyOf(expected(by, path).keySet());
        Answer held = hold(by, path, plan, planned.tag(), everyone, List.of());
        minute(by, path, plan, held.tag(), "讨论并形成决议。");
        return planned.id();
    }

    /** The same that carries a matter about a person with every vote; answers the resolution's id. */
    String carried(As by, Plan plan, String matter, String about) {
        Answer planned = plan(by, plan);
        String path = "/api/v1/meetings/" + planned.id();
        Map<String, Boolean> expected = expected(by, path);
        List<String> everyone = List.copyOf(expected.keySet());
        List<String> voters = everyone.stream()
                .filter(worker -> expected.get(worker) && !worker.equals(about))
                .toList();
        Answer held = hold(by, path, plan, planned.tag(), everyone, List.of());
        Answer resolved = api.step(
                by,
                path + "/resolutions",
                plan.key() + "-resolution",
                held.tag(),
                Map.of(
                        "matter",
                        matter,
                        "aboutWorkerId",
                        about,
                        "presidedBy",
                        voters.getFirst(),
                        "method",
                        "SECRET_BALLOT",
                        "votes",
                        Map.of("inFavour", voters.size(), "against", 0, "abstained", 0),
                        "outcome",
                        "PASSED"));
        minute(by, path, plan, resolved.tag(), matter);
        return resolved.id();
    }
}
