package io.lamproom.member.dues;

import io.lamproom.member.TestMine;
import io.lamproom.member.access.FeatureSamples;
import io.lamproom.member.access.Line;
import io.lamproom.testing.Sample;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The requests about dues in the access test; its worker is a Party member by the samples of memberships. */
public class DuesSamples implements FeatureSamples {

    private static final String MONTH = "2026-10";

    private Line line;
    private String base;
    private String statement;
    private String reduction;

    @Override
    public void prepare(TestMine mine, Line first, Line second) {
        line = first;
        base = TestMine.made(mine.party().body(baseBody()).post("/api/v1/dues-bases"));
        statement = TestMine.made(mine.party()
                .body(Map.of("branchId", first.branch(), "month", MONTH))
                .post("/api/v1/dues-statements"));
        reduction = TestMine.made(mine.party().body(reductionBody()).post("/api/v1/dues-reductions"));
    }

    @Override
    public Optional<Sample> sample(String operation) {
        String path = "/api/v1/dues-statements/" + statement;
        String reductionPath = "/api/v1/dues-reductions/" + reduction;
        return Optional.ofNullable(
                switch (operation) {
                    case "listDuesBases" -> Sample.list("/api/v1/dues-bases?limit=200", base);
                    case "getDuesBase" -> Sample.record("/api/v1/dues-bases/" + base);
                    case "recordDuesBase" ->
                        Sample.record("/api/v1/dues-bases").body(baseBody()).outsideIs(422);
                    case "listDuesStatements" -> Sample.list("/api/v1/dues-statements", statement);
                    case "getDuesStatement" -> Sample.record(path);
                    case "issueDuesStatement" ->
                        Sample.record("/api/v1/dues-statements")
                                .body(Map.of("branchId", line.branch(), "month", MONTH))
                                .outsideIs(422);
                    case "reckonDuesStatement" -> Sample.record(path + "/reckoning");
                    case "closeDuesStatement" -> Sample.record(path + "/closure");
                    case "recordDuesPayments" ->
                        Sample.record(path + "/payments")
                                .body(Map.of(
                                        "paidOn",
                                        "2026-10-12",
                                        "method",
                                        "CASH",
                                        "payments",
                                        List.of(Map.of("workerId", line.worker().id(), "amountFen", 1))));
                    // within the reach it is read, and found to be no sheet
                    case "takePaymentSheet" ->
                        Sample.record(path + "/sheet")
                                .header("Content-Type", "text/csv")
                                .insideIs(422);
                    case "exportDuesStatement" -> Sample.record(path + "/sheet?format=CSV");
                    case "reverseDuesPayment" ->
                        Sample.record(path + "/payments/" + UUID.randomUUID() + "/reversal")
                                .body(Map.of("reason", "重复登记"));
                    case "listDuesLines" -> Sample.list("/api/v1/dues-lines", statement);
                    case "getDuesArrears" -> Sample.record("/api/v1/dues-arrears?branch=" + line.branch());
                    case "getDuesCollection" -> Sample.list("/api/v1/dues-collection?from=2026-01&to=2026-12", MONTH);
                    case "listDuesReductions" -> Sample.list("/api/v1/dues-reductions", reduction);
                    case "getDuesReduction" -> Sample.record(reductionPath);
                    case "requestDuesReduction" ->
                        Sample.record("/api/v1/dues-reductions")
                                .body(reductionBody())
                                .outsideIs(422);
                    case "decideDuesReductionInBranch" ->
                        Sample.record(reductionPath + "/branch-decision").body(Map.of("approved", true));
                    case "decideDuesReduction" ->
                        Sample.record(reductionPath + "/decision").body(Map.of("approved", true));
                    default -> null;
                });
    }

    private Map<String, Object> baseBody() {
        return Map.of("workerId", line.worker().id(), "from", MONTH, "baseFen", 800_000);
    }

    private Map<String, Object> reductionBody() {
        return Map.of(
                "workerId",
                line.worker().id(),
                "ground",
                "ILLNESS",
                "from",
                YearMonth.now().plusMonths(1).toString(),
                "months",
                3,
                "reducedToFen",
                0);
    }
}
