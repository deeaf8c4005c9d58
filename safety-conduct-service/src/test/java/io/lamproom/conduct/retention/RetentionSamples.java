package io.lamproom.conduct.retention;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.conduct.access.FeatureSamples;
import io.lamproom.testing.Sample;
import java.util.Map;
import java.util.Optional;

/** The requests about retention runs in the access test. */
public class RetentionSamples implements FeatureSamples {

    private Map<String, Object> body;
    private Recorded run;

    @Override
    public void prepare(ConductMine mine) {
        body = Map.of("mineId", mine.roster().mineId().toString(), "kind", "today-hold");
        run = Recorded.of(mine.verifier().body(body).post(Runs.ROOT));
    }

    @Override
    public Optional<Sample> sample(String operation) {
        String path = Runs.ROOT + "/" + run.id();
        return Optional.ofNullable(
                switch (operation) {
                    case "listConductRetentionDue" -> Sample.list(Runs.ROOT + "/due", body.get("mineId"));
                    case "listConductRetentionRuns" -> Sample.list(Runs.ROOT, run.id());
                    case "getConductRetentionRun" -> Sample.record(path);
                    // within reach one is open already
                    case "planConductRetentionRun" ->
                        Sample.open(Runs.ROOT).body(body).insideIs(409).outsideIs(422);
                    case "confirmConductRetentionRun" -> Sample.record(path + "/confirmation");
                    case "cancelConductRetentionRun" -> Sample.record(path + "/cancellation");
                    default -> null;
                });
    }
}
