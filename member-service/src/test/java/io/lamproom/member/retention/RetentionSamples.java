package io.lamproom.member.retention;

import io.lamproom.member.TestMine;
import io.lamproom.member.access.FeatureSamples;
import io.lamproom.member.access.Line;
import io.lamproom.testing.Sample;
import java.util.Map;
import java.util.Optional;

/** The requests about retention in the access test. */
public class RetentionSamples implements FeatureSamples {

    private static final String HOLDS = "/api/v1/legal-holds";

    private Map<String, Object> plan;
    private Map<String, Object> holding;
    private String mine;
    private String run;
    private String hold;

    @Override
    public void prepare(TestMine made, Line first, Line second) {
        mine = made.id();
        plan = Map.of("mineId", made.id(), "kind", "person");
        holding = Map.of("workerId", first.worker().id(), "reason", "仲裁");
        run = Erasures.planned(made, "contact");
        hold = TestMine.made(made.hr().body(holding).post(HOLDS));
    }

    @Override
    public Optional<Sample> sample(String operation) {
        String path = Erasures.ROOT + "/" + run;
        return Optional.ofNullable(
                switch (operation) {
                    case "listRetentionRuns" -> Sample.list(Erasures.ROOT, run);
                    case "listRetentionDue" -> Sample.list(Erasures.ROOT + "/due", mine);
                    case "getRetentionRun" -> Sample.record(path);
                    case "planRetentionRun" ->
                        Sample.record(Erasures.ROOT).body(plan).outsideIs(422);
                    case "confirmRetentionRun" -> Sample.record(path + "/confirmation");
                    case "cancelRetentionRun" -> Sample.record(path + "/cancellation");
                    case "listLegalHolds" -> Sample.list(HOLDS, hold);
                    case "getLegalHold" -> Sample.record(HOLDS + "/" + hold);
                    case "placeLegalHold" -> Sample.record(HOLDS).body(holding).outsideIs(422);
                    case "liftLegalHold" -> Sample.record(HOLDS + "/" + hold + "/lifting");
                    default -> null;
                });
    }
}
