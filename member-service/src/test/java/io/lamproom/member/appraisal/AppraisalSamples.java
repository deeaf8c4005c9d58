package io.lamproom.member.appraisal;

import io.lamproom.member.TestMine;
import io.lamproom.member.access.FeatureSamples;
import io.lamproom.member.access.Line;
import io.lamproom.testing.Sample;
import io.lamproom.testing.Tokens;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The requests about appraisals in the access test; its worker is a Party member by the samples of memberships. */
public class AppraisalSamples implements FeatureSamples {

    private static final String DAY = "2026-11-01";

    private TestMine mine;
    private Line line;
    private String appraisal;
    private String entry;
    private String rectification;

    @Override
    public void prepare(TestMine mine, Line first, Line second) {
        this.mine = mine;
        line = first;
        appraisal = TestMine.made(mine.party()
                .body(Map.of("branchId", first.branch(), "year", 2026))
                .post("/api/v1/appraisals"));
        step("rounds", round("SELF", Map.of()));
        step("rounds", round("MUTUAL", Map.of()));
        step("rounds", round("TEST", Map.of("tally", Map.of("unqualified", 3))));
        step("verdicts", verdicts());
        step("closure", Map.of());
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
                        Sample.record(path + "/rounds").body(round("SELF", Map.of()));
                    case "giveAppraisalVerdicts" ->
                        Sample.record(path + "/verdicts").body(verdicts());
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

    private Map<String, Object> round(String round, Map<String, Object> more) {
        Map<String, Object> part = new java.util.HashMap<>(more);
        part.put("workerId", line.worker().id());
        return Map.of("round", round, "on", DAY, "members", List.of(part));
    }

    private Map<String, Object> verdicts() {
        return Map.of(
                "decidedOn",
                DAY,
                "verdicts",
                List.of(Map.of("workerId", line.worker().id(), "verdict", "UNQUALIFIED")));
    }

    private void step(String what, Map<String, Object> body) {
        String path = "/api/v1/appraisals/" + appraisal;
        RequestSpecification request = mine.as(
                        Tokens.of("branch-secretary").staffNo(line.secretary().staffNo()))
                .header("If-Match", mine.party().get(path).header("ETag"));
        (body.isEmpty() ? request : request.body(body))
                .post(path + "/" + what)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }
}
