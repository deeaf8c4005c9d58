package io.lamproom.member.people;

import io.lamproom.member.TestMine;
import io.lamproom.member.access.FeatureSamples;
import io.lamproom.member.access.Line;
import io.lamproom.testing.Sample;
import java.util.Map;
import java.util.Optional;

/** Loans, concurrent posts, suspension and return. */
public class PeopleSamples implements FeatureSamples {

    private String worker;
    private String team;
    private String loan;

    @Override
    public void prepare(TestMine mine, Line first, Line second) {
        worker = first.worker().path();
        team = first.team();
        String other = mine.worker(first.team()).path();
        loan = other + "/assignments/"
                + TestMine.made(mine.hr()
                        .header("If-Match", mine.etag(other))
                        .body(Map.of("unitId", first.section(), "from", "2026-01-01"))
                        .post(other + "/loans"));
    }

    @Override
    public Optional<Sample> sample(String operation) {
        Map<String, Object> place = Map.of("unitId", team, "from", "2026-01-01");
        return Optional.ofNullable(
                switch (operation) {
                    case "lendWorker" -> Sample.record(worker + "/loans").body(place);
                    case "addConcurrentPost" ->
                        Sample.record(worker + "/concurrent-posts")
                                .body(Map.of("unitId", team, "post", "安全员", "from", "2026-01-01"));
                    case "endAssignment" -> Sample.record(loan + "/closure").body(Map.of("to", "2026-02-01"));
                    case "suspendWorker" ->
                        Sample.record(worker + "/suspension").body(Map.of("from", "2026-01-01", "basis", "人字1号"));
                    case "returnWorker" -> Sample.record(worker + "/return").body(Map.of("on", "2026-01-02"));
                    default -> null;
                });
    }
}
