package io.lamproom.member.admission;

import io.lamproom.member.TestMine;
import io.lamproom.member.access.FeatureSamples;
import io.lamproom.member.access.Line;
import io.lamproom.testing.Sample;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Requests about admissions for the access test. */
public class AdmissionSamples implements FeatureSamples {

    private Line line;
    private AdmissionWalk walk;

    @Override
    public void prepare(TestMine mine, Line first, Line second) {
        line = first;
        walk = new AdmissionWalk(mine, first.secretary(), List.of()).open(first.clerk(), first.branch());
    }

    @Override
    public Optional<Sample> sample(String operation) {
        String path = walk.path();
        String resolution = line.branch();
        Map<String, Object> ending = Map.of("on", "2026-01-01", "reason", "不符合条件");
        return Optional.ofNullable(
                switch (operation) {
                    case "listAdmissions" -> Sample.list("/api/v1/admissions", walk.id());
                    case "countAdmissions" -> Sample.list("/api/v1/admissions/funnel", line.branch());
                    case "getAdmission" -> Sample.record(path);
                    case "getNextAdmissionSteps" -> Sample.record(path + "/next-steps");
                    case "openAdmission" ->
                        Sample.record("/api/v1/admissions")
                                .body(Map.of(
                                        "workerId",
                                        line.clerk().id(),
                                        "branchId",
                                        line.branch(),
                                        "on",
                                        "2026-01-01",
                                        "evidence",
                                        "入党申请书"))
                                .outsideIs(422);
                    // in reach, but on no probation
                    case "resumeAdmission" ->
                        Sample.record("/api/v1/admissions/resumptions")
                                .body(Map.of("workerId", line.clerk().id()))
                                .outsideIs(422);
                    case "takeAdmissionStep" ->
                        Sample.record(path + "/steps")
                                .body(Map.of(
                                        "step", "FIRST_TALK",
                                        "on", "2023-02-01",
                                        "decider", "支部书记",
                                        "evidence", "谈话记录"));
                    case "observeApplicant" ->
                        Sample.record(path + "/observations").body(Map.of("on", "2026-01-01", "summary", "表现良好"));
                    case "extendProbation" ->
                        Sample.record(path + "/extension")
                                .body(Map.of(
                                        "on", "2026-01-01", "months", 6, "reason", "-", "resolutionId", resolution));
                    case "cancelProbation" ->
                        Sample.record(path + "/probation-cancellation")
                                .body(Map.of("on", "2026-01-01", "reason", "-", "resolutionId", resolution));
                    case "rejectApplicant" -> Sample.record(path + "/rejection").body(ending);
                    case "withdrawApplication" ->
                        Sample.record(path + "/withdrawal").body(ending);
                    default -> null;
                });
    }
}
