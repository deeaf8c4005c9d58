package io.lamproom.conduct.deduction;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.access.FeatureSamples;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.testing.Sample;
import jakarta.enterprise.inject.spi.CDI;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/** The requests about deductions in the access test. */
public class DeductionSamples implements FeatureSamples {

    private static final String ROOT = Deductions.ROOT;

    private String violation;
    private String deduction;
    private YearMonth month;

    @Override
    public void prepare(ConductMine mine) {
        violation = mine.confirmed(mine.report()).id();
        month = YearMonth.from(CDI.current().select(BusinessClock.class).get().today());
        deduction = mine.verifier()
                .body(claim())
                .post(ROOT)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Override
    public Optional<Sample> sample(String operation) {
        String path = ROOT + "/" + deduction;
        return Optional.ofNullable(
                switch (operation) {
                    case "listDeductions" -> Sample.list(ROOT, deduction);
                    case "getDeduction" -> Sample.record(path);
                    case "getDeductionAmounts" -> Sample.record(path + "/amounts");
                    case "claimCompensation" ->
                        Sample.record(ROOT).body(claim()).insideIs(409, 422);
                    case "approveDeduction" ->
                        step(path + "/approval").body(Map.of("month", month.toString(), "note", "-"));
                    case "rejectDeduction" -> step(path + "/rejection").body(Map.of("reasons", "-"));
                    case "confirmDeductionRefund" -> step(path + "/refund-confirmation");
                    // of another mine: it is that mine's month
                    case "handOverDeductions" ->
                        Sample.open(ROOT + "/handovers").body(Map.of("month", month.toString()));
                    case "listHandedOverDeductions" -> Sample.list(ROOT + "/handovers", deduction);
                    default -> null;
                });
    }

    private Map<String, Object> claim() {
        return Map.of("violationId", violation, "kind", "COMPENSATION", "amountFen", 60_000, "note", "-");
    }

    private static Sample step(String path) {
        return Sample.record(path).header("If-Match", "\"7\"");
    }
}
