package io.lamproom.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import io.lamproom.local.DemoPerson;
import io.lamproom.local.seed.MineApi.As;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rules of deductions and the minimum wage from the first live day on, so that confirmations propose deductions; at the end
 * some are decided and handed over to payroll. None is of the cast.
 */
final class Deductions implements LiveMonth {

    private static final As SAFETY = As.role("safety-dept");
    private static final As HR = As.role("hr-dept");

    private static final String RULES = "/api/v1/conduct-rule-sets";
    private static final String DEDUCTIONS = "/api/v1/deductions";
    private static final int LOOKED_AT = 60;
    private static final int DECIDED = 6;
    private static final int WAGE_FEN = 812_000;
    private static final int MINIMUM_FEN = 206_000;

    private final MineApi api;
    private final Organisation organisation;
    private final LocalDate today;
    private boolean begun;

    Deductions(MineApi api, Organisation organisation, LocalDate today) {
        this.api = api;
        this.organisation = organisation;
        this.today = today;
    }

    @Override
    public void recordDay(int ago) {
        if (!begun) {
            begun = true;
            addRules("minimum-wage", ago, "省最低工资标准通知", Map.of("monthlyFen", MINIMUM_FEN));
            addRules(
                    "deduction",
                    ago,
                    "职工代表大会通过的《三违考核办法》",
                    Map.of(
                            "kind",
                            "ASSESSMENT",
                            "mostPercent",
                            10,
                            "ofSelfReports",
                            false,
                            "amounts",
                            List.of(amount(1, 10_000), amount(2, 50_000)),
                            "liabilities",
                            List.of(Map.of("ground", "SHIFT_LEADER", "nationalGrade", 2, "fen", 20_000))));
        }
    }

    private void addRules(String kind, int ago, String basis, Map<String, Object> rules) {
        api.post(
                SAFETY,
                RULES,
                "rules-" + kind,
                Map.of(
                        "mineId",
                        organisation.unit(DemoPerson.MINE),
                        "kind",
                        kind,
                        "from",
                        today.minusDays(ago),
                        "basis",
                        basis,
                        "rules",
                        rules));
    }

    private static Map<String, Object> amount(int nationalGrade, int fen) {
        return Map.of("nationalGrade", nationalGrade, "fen", fen);
    }

    /** Tells of how many it was decided. */
    int decide() {
        YearMonth month = YearMonth.from(today);
        Set<String> passed = new HashSet<>();
        DemoPerson.ALL.forEach(person -> passed.add(organisation.worker(person.staffNo())));
        int decided = 0;
        for (JsonNode deduction : api.get(HR, DEDUCTIONS + "?status=PROPOSED&limit=" + LOOKED_AT)
                .body()
                .get("items")) {
            String worker = deduction.get("workerId").asText();
            if (decided < DECIDED && isServed(deduction) && passed.add(worker)) {
                api.post(
                        HR,
                        "/api/v1/wage-bases",
                        "wage-" + worker,
                        Map.of("workerId", worker, "month", month.toString(), "amountFen", WAGE_FEN));
                decide(deduction.get("id").asText(), month, decided++ == 0);
            }
        }
        api.post(HR, DEDUCTIONS + "/handovers", "handover", Map.of("month", month.toString()));
        return decided;
    }

    private boolean isServed(JsonNode deduction) {
        return !deduction.has("suspendedAt")
                && api.get(
                                SAFETY,
                                "/api/v1/violations/"
                                        + deduction.get("violationId").asText())
                        .body()
                        .has("notice");
    }

    private void decide(String id, YearMonth month, boolean rejected) {
        String address = DEDUCTIONS + "/" + id;
        api.step(
                HR,
                address + (rejected ? "/rejection" : "/approval"),
                "decision-" + id,
                api.get(HR, address).tag(),
                rejected
                        ? Map.of("reasons", "首次，以谈话代替。")
                        : Map.of("month", month.toString(), "note", "依据《三违考核办法》第4.2条。"));
    }
}
