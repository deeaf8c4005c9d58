package io.lamproom.member.hrdelta;

import io.lamproom.member.TestMine;
import io.lamproom.member.access.FeatureSamples;
import io.lamproom.member.access.Line;
import io.lamproom.testing.Sample;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The personnel system's delta, about nobody. */
public class DeltaSamples implements FeatureSamples {

    private Map<String, Object> request;

    @Override
    public void prepare(TestMine mine, Line first, Line second) {
        Map<String, Object> row = Map.of("staffNo", "none", "effectiveOn", "2026-01-01", "change", "RETURN");
        request = Map.of("mineId", mine.id(), "rows", List.of(row));
    }

    @Override
    public Optional<Sample> sample(String operation) {
        return operation.equals("applyHrDelta")
                ? Optional.of(Sample.record("/api/v1/hr-deltas")
                        .body(request)
                        .insideIs(207)
                        .outsideIs(422))
                : Optional.empty();
    }
}
