package io.lamproom.conduct.duty;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.conduct.access.FeatureSamples;
import io.lamproom.testing.Sample;
import java.util.Map;
import java.util.Optional;

/** The requests about duty lists in the access test: the one that the first line's worker signed. */
public class SafetyDutySamples implements FeatureSamples {

    static final String ROOT = "/api/v1/safety-duties";

    private Map<String, Object> signature;
    private String duty;
    private String unsigned;

    @Override
    public void prepare(ConductMine mine) {
        String rules = mine.as("worker", mine.subject()).get(ROOT + "/own-list").path("rulesId");
        signature = Map.of("rulesId", rules);
        duty = Recorded.of(mine.as("worker", mine.subject()).body(signature).post(ROOT))
                .id();
        unsigned = mine.roster().first().member().id().toString();
    }

    @Override
    public Optional<Sample> sample(String operation) {
        String path = ROOT + "/" + duty;
        return Optional.ofNullable(
                switch (operation) {
                    // each sees and signs their own, who has no post none
                    case "getOwnDutyList" -> Sample.open(ROOT + "/own-list").outsideIs(200, 422);
                    case "signSafetyDuty" -> Sample.open(ROOT).body(signature).outsideIs(201, 409, 422);
                    case "listSafetyDuties" -> Sample.list(ROOT + "?limit=200", duty);
                    case "listDueSafetyDuties" -> Sample.list(ROOT + "/due?limit=200", unsigned);
                    case "getSafetyDuty" -> Sample.record(path);
                    case "checkSafetyDuty" ->
                        Sample.record(path + "/check").body(Map.of("met", true, "note", "Observed."));
                    default -> null;
                });
    }
}
