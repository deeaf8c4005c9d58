package io.lamproom.member.appraisal;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.member.access.FeatureSamples;
import io.lamproom.member.access.Line;
import io.lamproom.member.meeting.HeldMeetings;
import io.lamproom.testing.Sample;
import io.lamproom.testing.Tokens;
import io.restassured.specification.RequestSpecification;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The requests about appraisals in the access test; its worker is a Party member by the samples of memberships. */
public class AppraisalSamples implements FeatureSamples {

    private static final String DAY = "2026-11-01";

    private TestMine mine;
    private Line line;
    private String appraisal;
    private String meeting;
    private String entry;
    private String rectification;

    @Override
    public void prepare(TestMine mine, Line first, Line second) {
        this.mine = mine;
        line = first;
        appraisal = TestMine.made(mine.party()
                .body(Map.of("branchId", first.branch(), "year", 2026))
                .post("/api/v1/appraisals"));
        meeting = new HeldMeetings(mine).held(first.branch(), "GENERAL_MEETING", DAY);
        Map<String, Boolean> members = entries();
        for (String round : List.of("SELF", "MUTUAL", "TEST")) {
            step(first.secretary(), "rounds", round(round, members.keySet()));
        }
        members.forEach((worker, graded) -> {
            Hired by = worker.equals(first.secretary().id()) ? first.committeeMember() : first.secretary();
            if (graded) {
                step(by, "verdicts", verdict(worker));
            }
        });
        step(first.secretary(), "closure", Map.of());
        entry = mine.party()
                .get("/api/v1/appraisal-entries?worker=" + first.worker().id())
                .path("items[0].id");
        rectification = mine.party().get("/api/v1/rectifications").path("items[0].id");
    }

    @Override
    public Optional<Sample> sample(String operation) {
        String path = "/api/v1/appraisals/" + appraisal;
        String term = "/api/v1/rectifications/" + rectification;
        return Optional.ofNullable(
                switch (operation) {
                    case "listAppraisals" -> Sample.list("/api/v1/appraisals", appraisal);
                    case "getAppraisal" -> Sample.record(path);
                    case "openAppraisal" ->
                        Sample.record("/api/v1/appraisals")
                                .body(Map.of("branchId", line.branch(), "year", 2026))
                                .outsideIs(422);
                    case "recordAppraisalRound" ->
                        Sample.record(path + "/rounds")
                                .body(round("SELF", List.of(line.worker().id())));
                    case "giveAppraisalVerdicts" ->
                        Sample.record(path + "/verdicts")
                                .body(verdict(line.worker().id()));
                    case "closeAppraisal" -> Sample.record(path + "/closure");
                    case "giveAppraisalFeedback" ->
                        Sample.record(path + "/feedback")
                                .body(Map.of(
                                        "on",
                                        DAY,
                                        "workerIds",
                                        List.of(line.worker().id())));
                    case "acknowledgeAppraisal" -> Sample.record(path + "/acknowledgement");
                    case "listAppraisalEntries" -> Sample.list("/api/v1/appraisal-entries", entry);
                    case "getAppraisalEntry" -> Sample.record("/api/v1/appraisal-entries/" + entry);
                    case "listRectifications" -> Sample.list("/api/v1/rectifications", rectification);
                    case "getRectification" -> Sample.record(term);
                    case "extendRectification" ->
                        Sample.record(term + "/extension").body(Map.of("to", "2027-11-01"));
                    case "concludeRectification" ->
                        Sample.record(term + "/conclusion").body(Map.of("improved", true, "on", DAY));
                    default -> null;
                });
    }

    /** Who takes part, and whether with a grade. */
    private Map<String, Boolean> entries() {
        List<Map<String, Object>> items = mine.party()
                .get("/api/v1/appraisal-entries?limit=200&appraisal=" + appraisal)
                .path("items");
        return items.stream()
                .collect(Collectors.toMap(item -> (String) item.get("workerId"), item -> (Boolean) item.get("graded")));
    }

    private static Map<String, Object> round(String round, Collection<String> workers) {
        return Map.of(
                "round",
                round,
                "on",
                DAY,
                "members",
                workers.stream()
                        .map(worker -> round.equals("TEST")
                                ? Map.of("workerId", worker, "tally", Map.of("unqualified", 3))
                                : Map.of("workerId", worker))
                        .toList());
    }

    private Map<String, Object> verdict(String worker) {
        String verdict = worker.equals(line.worker().id()) ? "UNQUALIFIED" : "QUALIFIED";
        return Map.of("meetingId", meeting, "verdicts", List.of(Map.of("workerId", worker, "verdict", verdict)));
    }

    private void step(Hired by, String what, Map<String, Object> body) {
        String path = "/api/v1/appraisals/" + appraisal;
        String role = by.equals(line.secretary()) ? "branch-secretary" : "branch-committee";
        RequestSpecification request = mine.as(Tokens.of(role).staffNo(by.staffNo()))
                .header("If-Match", mine.party().get(path).header("ETag"));
        (body.isEmpty() ? request : request.body(body))
                .post(path + "/" + what)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }
}
