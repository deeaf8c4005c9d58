package io.lamproom.conduct.casehold;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.conduct.access.FeatureSamples;
import io.lamproom.testing.Sample;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** The requests about holds of cases in the access test. */
public class CaseHoldSamples implements FeatureSamples {

    private static final String ROOT = "/api/v1/case-holds";

    private String violation;
    private Recorded hold;

    @Override
    public void prepare(ConductMine mine) {
        violation = mine.reported(mine.reportOf(
                        mine.roster().first().member(),
                        ConductMine.SERIOUS,
                        OffsetDateTime.now(ZoneOffset.UTC).minusHours(2)))
                .id();
        hold = Recorded.of(mine.verifier().body(body()).post(ROOT));
    }

    @Override
    public Optional<Sample> sample(String operation) {
        return Optional.ofNullable(
                switch (operation) {
                    case "listCaseHolds" -> Sample.list(ROOT + "?limit=200", hold.id());
                    case "getCaseHold" -> Sample.record(ROOT + "/" + hold.id());
                    // within reach it is held on that ground already
                    case "placeCaseHold" -> Sample.record(ROOT).body(body()).insideIs(409);
                    case "liftCaseHold" -> Sample.record(ROOT + "/" + hold.id() + "/lifting");
                    default -> null;
                });
    }

    private Map<String, Object> body() {
        return Map.of("violationId", violation, "ground", "DISPUTE", "reason", "Arbitration 118 of 2026");
    }
}
