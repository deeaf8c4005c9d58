package io.lamproom.member.brand;

import io.lamproom.member.TestMine;
import io.lamproom.member.access.FeatureSamples;
import io.lamproom.member.access.Line;
import io.lamproom.testing.Sample;
import io.lamproom.testing.Tokens;
import java.util.Map;
import java.util.Optional;

/** The requests about brand projects in the access test. */
public class BrandSamples implements FeatureSamples {

    private static final Map<String, Object> STEP = Map.of("on", "2026-11-01");

    private Line line;
    private String project;

    @Override
    public void prepare(TestMine mine, Line first, Line second) {
        line = first;
        project = TestMine.made(
                mine.as(Tokens.of("branch-secretary").staffNo(first.secretary().staffNo()))
                        .body(body())
                        .post("/api/v1/brand-projects"));
    }

    @Override
    public Optional<Sample> sample(String operation) {
        String path = "/api/v1/brand-projects/" + project;
        return Optional.ofNullable(
                switch (operation) {
                    case "listBrandProjects" -> Sample.list("/api/v1/brand-projects", project);
                    case "getBrandProject" -> Sample.record(path);
                    case "proposeBrandProject" ->
                        Sample.record("/api/v1/brand-projects").body(body()).outsideIs(422);
                    case "approveBrandProject" ->
                        Sample.record(path + "/approval").body(STEP);
                    case "cultivateBrandProject" ->
                        Sample.record(path + "/cultivation").body(STEP);
                    case "addBrandResult" ->
                        Sample.record(path + "/results")
                                .body(Map.of("kind", "RESULT", "on", "2026-11-01", "description", "三违下降"));
                    case "evaluateBrandProject" ->
                        Sample.record(path + "/evaluation").body(Map.of("on", "2026-11-01", "score", 90));
                    case "nameBrandProject" -> Sample.record(path + "/naming").body(STEP);
                    case "recheckBrandProject" ->
                        Sample.record(path + "/rechecks")
                                .body(Map.of("on", "2026-11-01", "kept", true, "note", "继续有效"));
                    case "withdrawBrandProject" ->
                        Sample.record(path + "/withdrawal").body(Map.of("on", "2026-11-01", "reason", "发生事故"));
                    default -> null;
                });
    }

    private Map<String, Object> body() {
        return Map.of("branchId", line.branch(), "name", "安全前哨", "plan", "党员包保作业地点", "innovation", "隐患随手拍");
    }
}
