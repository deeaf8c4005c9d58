package io.lamproom.member.teamleader;

import io.lamproom.member.TestMine;
import io.lamproom.member.access.FeatureSamples;
import io.lamproom.member.access.Line;
import io.lamproom.testing.Sample;
import java.util.Map;
import java.util.Optional;

/** Team leaders' terms. */
public class TermSamples implements FeatureSamples {

    private static final String ROOT = "/api/v1/team-leader-terms";

    private Map<String, Object> request;
    private String term;

    @Override
    public void prepare(TestMine mine, Line first, Line second) {
        // of the line's worker, who so reaches it as the own
        request = Map.of(
                "teamId", first.team(),
                "workerId", first.worker().id(),
                "appointment", "ELECTED",
                "from", "2026-01-01",
                "plannedTo", "2029-01-01");
        term = TestMine.made(mine.hr().body(request).post(ROOT));
    }

    @Override
    public Optional<Sample> sample(String operation) {
        String path = ROOT + "/" + term;
        return Optional.ofNullable(
                switch (operation) {
                    case "listTeamLeaderTerms" -> Sample.list(ROOT, term);
                    case "getTeamLeaderTerm" -> Sample.record(path);
                    case "beginTeamLeaderTerm" ->
                        Sample.record(ROOT).body(request).outsideIs(422);
                    case "endTeamLeaderTerm" ->
                        Sample.record(path + "/closure").body(Map.of("to", "2026-02-01", "reason", "RESIGNED"));
                    case "appraiseTeamLeader" ->
                        Sample.record(path + "/appraisals").body(Map.of("year", 2026, "grade", "QUALIFIED"));
                    default -> null;
                });
    }
}
