package io.lamproom.conduct.liability;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.access.FeatureSamples;
import io.lamproom.testing.RosterFixture.Person;
import io.lamproom.testing.Sample;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** The requests about joint liability in the access test; the line's worker is jointly liable for the member's act. */
public class JointLiabilitySamples implements FeatureSamples {

    private static final String ROOT = "/api/v1/joint-liabilities";

    private ConductMine mine;
    private String violation;
    private String liability;

    @Override
    public void prepare(ConductMine mine) {
        this.mine = mine;
        violation = mine.confirmed(mine.reportOf(
                        mine.roster().first().member(),
                        ConductMine.GENERAL,
                        OffsetDateTime.now(ZoneOffset.UTC).minus(Duration.ofHours(2))))
                .id();
        liability = mine.confirmer()
                .body(body(mine.subject()))
                .post(ROOT)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Override
    public Optional<Sample> sample(String operation) {
        return Optional.ofNullable(
                switch (operation) {
                    case "recordJointLiability" ->
                        Sample.record(ROOT).body(body(mine.subject())).insideIs(409, 422);
                    case "getJointLiability" -> Sample.record(ROOT + "/" + liability);
                    case "reverseJointLiability" -> step("reversal").body(Map.of("reason", "-"));
                    case "objectToJointLiability" -> step("objection").body(Map.of("grounds", "I led another place."));
                    case "decideLiabilityObjection" ->
                        step("objection-decision").body(Map.of("outcome", "UPHELD", "reasons", "Nothing shows it."));
                    case "withdrawLiabilityObjection" ->
                        step("objection-withdrawal").body(Map.of("note", "It was that shift."));
                    case "listJointLiabilities" -> Sample.list(ROOT, liability);
                    default -> null;
                });
    }

    private Sample step(String step) {
        return Sample.record(ROOT + "/" + liability + "/" + step)
                .header("If-Match", "\"7\"")
                .insideIs(412);
    }

    private Map<String, Object> body(Person liable) {
        return Map.of("violationId", violation, "staffNo", liable.staffNo(), "ground", "MUTUAL_GUARANTEE", "note", "-");
    }
}
