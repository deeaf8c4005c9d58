package io.lamproom.member.headcount;

import io.lamproom.member.TestMine;
import io.lamproom.member.access.FeatureSamples;
import io.lamproom.member.access.Line;
import io.lamproom.testing.Sample;
import java.util.Map;
import java.util.Optional;

/** The headcounts of a month. */
public class HeadcountSamples implements FeatureSamples {

    private String period;

    @Override
    public void prepare(TestMine mine, Line first, Line second) {
        period = TestMine.made(mine.hr()
                .body(Map.of("mineId", mine.id(), "month", "2025-03", "from", "2025-02-26", "to", "2025-03-26"))
                .post("/api/v1/accounting-periods"));
    }

    @Override
    public Optional<Sample> sample(String operation) {
        return operation.equals("listHeadcounts")
                ? Optional.of(Sample.record("/api/v1/accounting-periods/" + period + "/headcounts"))
                : Optional.empty();
    }
}
