package io.lamproom.conduct.ruleset;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.access.FeatureSamples;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.Sample;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The requests about rules in the access test. */
public class RuleSetSamples implements FeatureSamples {

    private static final String ROOT = "/api/v1/conduct-rule-sets";

    private ConductMine mine;
    private int made;

    @Override
    public void prepare(ConductMine mine) {
        this.mine = mine;
    }

    @Override
    public Optional<Sample> sample(String operation) {
        return Optional.ofNullable(
                switch (operation) {
                    case "listConductRuleSets" -> Sample.open(ROOT);
                    case "getConductRuleSet" -> Sample.open(ROOT + "/01900000-0000-7000-8000-000000000010");
                    case "addConductRuleSet" -> Sample.record(ROOT).body(body()).outsideIs(422);
                    default -> null;
                });
    }

    private static LocalDate today() {
        return CDI.current().select(BusinessClock.class).get().today();
    }

    private Map<String, Object> body() {
        return Map.of(
                "mineId",
                mine.roster().mineId().toString(),
                "kind",
                "appeal",
                "from",
                today().plusDays(++made).toString(),
                "basis",
                "试行",
                "rules",
                Map.of("withinWorkingDays", 7, "decideWithinWorkingDays", 8, "decideStoppedWithinWorkingDays", 2));
    }
}
