package io.lamproom.member.reorganisation;

import io.lamproom.member.TestMine;
import io.lamproom.member.access.FeatureSamples;
import io.lamproom.member.access.Line;
import io.lamproom.testing.Sample;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mergers and splits of units and of branches. */
public class ReorganisationSamples implements FeatureSamples {

    private static final String ROOT = "/api/v1/unit-reorganisations";

    private static final String BRANCHES = "/api/v1/branch-reorganisations";

    private Map<String, Object> request;
    private String done;
    private Map<String, Object> branchRequest;
    private String branchDone;

    @Override
    public void prepare(TestMine mine, Line first, Line second) {
        String section = mine.section("机电队");
        Map<String, Object> move = Map.of("fromId", mine.team(section, "生产一班"), "intoId", mine.team(section, "生产二班"));
        request = Map.of("mineId", mine.id(), "from", "2026-01-01", "reason", "矿发1号", "moves", List.of(move));
        done = TestMine.made(mine.hr().body(request).post(ROOT));
        Map<String, Object> members = Map.of("fromId", mine.branch("机电队党支部"), "intoId", mine.branch("机电党支部"));
        branchRequest = Map.of("mineId", mine.id(), "from", "2026-01-01", "reason", "矿党委1号", "moves", List.of(members));
        branchDone = TestMine.made(mine.party().body(branchRequest).post(BRANCHES));
    }

    @Override
    public Optional<Sample> sample(String operation) {
        return Optional.ofNullable(
                switch (operation) {
                    case "listUnitReorganisations" -> Sample.list(ROOT, done);
                    case "getUnitReorganisation" -> Sample.record(ROOT + "/" + done);
                    case "reorganiseUnits" -> Sample.record(ROOT).body(request).outsideIs(422);
                    case "listBranchReorganisations" -> Sample.list(BRANCHES, branchDone);
                    case "getBranchReorganisation" -> Sample.record(BRANCHES + "/" + branchDone);
                    case "reorganiseBranches" ->
                        Sample.record(BRANCHES).body(branchRequest).outsideIs(422);
                    default -> null;
                });
    }
}
