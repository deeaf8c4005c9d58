package io.lamproom.member.cultivation;

import io.lamproom.member.TestMine;
import io.lamproom.member.access.FeatureSamples;
import io.lamproom.member.access.Line;
import io.lamproom.testing.Sample;
import io.lamproom.testing.Tokens;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Requests about plans of dual cultivation for the access test. */
public class CultivationSamples implements FeatureSamples {

    private Line line;
    private String plan;

    @Override
    public void prepare(TestMine mine, Line first, Line second) {
        line = first;
        plan = TestMine.made(
                mine.as(Tokens.of("branch-secretary").staffNo(first.secretary().staffNo()))
                        .body(Map.of("branchId", first.branch(), "year", 2026, "quota", 2, "frontLineQuota", 1))
                        .post("/api/v1/cultivation-plans"));
    }

    @Override
    public Optional<Sample> sample(String operation) {
        String path = "/api/v1/cultivation-plans/" + plan;
        String entry = path + "/entries/" + UUID.randomUUID();
        return Optional.ofNullable(
                switch (operation) {
                    case "listCultivationPlans" -> Sample.list("/api/v1/cultivation-plans", plan);
                    case "getCultivationPlan" -> Sample.record(path);
                    case "proposeCultivationPlan" ->
                        Sample.record("/api/v1/cultivation-plans")
                                .body(Map.of("branchId", line.branch(), "year", 2026, "quota", 2, "frontLineQuota", 1))
                                .outsideIs(422);
                    case "addCultivationEntry" ->
                        Sample.record(path + "/entries")
                                .body(Map.of(
                                        "workerId", line.clerk().id(),
                                        "direction", "BACKBONE_TO_MEMBER",
                                        "goal", "年内列为发展对象"));
                    case "approveCultivationPlan" -> Sample.record(path + "/approval");
                    // which entry it is, is not asked without If-Match
                    case "recordCultivationStep" ->
                        Sample.record(entry + "/steps").body(Map.of("on", "2026-06-30", "text", "技能集训"));
                    case "settleCultivationEntry" ->
                        Sample.record(entry + "/result")
                                .body(Map.of("result", "ACHIEVED", "on", "2026-10-20", "note", "聘为班长"));
                    case "closeCultivationPlan" -> Sample.record(path + "/closure");
                    default -> null;
                });
    }
}
