package io.lamproom.member.ruleset;

import io.lamproom.member.TestMine;
import io.lamproom.member.access.FeatureSamples;
import io.lamproom.member.access.Line;
import io.lamproom.testing.Sample;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The requests about rules in the access test. */
public class RuleSetSamples implements FeatureSamples {

    private TestMine mine;
    private String own;

    @Override
    public void prepare(TestMine mine, Line first, Line second) {
        this.mine = mine;
        this.own = TestMine.made(mine.party().body(body()).post("/api/v1/rule-sets"));
    }

    @Override
    public Optional<Sample> sample(String operation) {
        return Optional.ofNullable(
                switch (operation) {
                    case "listRuleSets" -> Sample.open("/api/v1/rule-sets");
                    case "getRuleSet" -> Sample.open("/api/v1/rule-sets/" + own);
                    case "addRuleSet" ->
                        Sample.record("/api/v1/rule-sets").body(body()).outsideIs(422);
                    default -> null;
                });
    }

    private Map<String, Object> body() {
        return Map.of(
                "mineId",
                mine.id(),
                "kind",
                SampleRules.KIND,
                "from",
                LocalDate.now().plusDays(2).toString(),
                "basis",
                "试行",
                "rules",
                Map.of("limit", 3, "bands", List.of()));
    }
}
