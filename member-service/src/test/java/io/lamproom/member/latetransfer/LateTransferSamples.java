package io.lamproom.member.latetransfer;

import io.lamproom.member.TestMine;
import io.lamproom.member.access.FeatureSamples;
import io.lamproom.member.access.Line;
import io.lamproom.testing.Sample;
import java.util.Map;
import java.util.Optional;

/** Transfers after the close; the mine's first month is closed for them. */
public class LateTransferSamples implements FeatureSamples {

    private static final String ROOT = "/api/v1/late-transfers";
    private static final Map<String, Object> NOTE = Map.of("note", "已核对调令");

    private Map<String, Object> proposal;
    private String late;

    @Override
    public void prepare(TestMine mine, Line first, Line second) {
        String january = "/api/v1/accounting-periods/"
                + mine.hr()
                        .get("/api/v1/accounting-periods?month=2020-01")
                        .then()
                        .extract()
                        .path("items[0].id");
        Map<String, Object> hiring = mine.hiring(first.team());
        hiring.put("hiredOn", "2020-01-01");
        String worker = TestMine.made(mine.hr().body(hiring).post("/api/v1/workers"));
        mine.hr()
                .header("If-Match", mine.etag(january))
                .post(january + "/closure")
                .then()
                .statusCode(200);
        proposal = Map.of("workerId", worker, "unitId", first.section(), "from", "2020-01-15", "reason", "调令迟到");
        late = TestMine.made(mine.hr().body(proposal).post(ROOT));
    }

    @Override
    public Optional<Sample> sample(String operation) {
        return Optional.ofNullable(
                switch (operation) {
                    case "listLateTransfers" -> Sample.list(ROOT, late);
                    case "getLateTransfer" -> Sample.record(ROOT + "/" + late);
                    case "proposeLateTransfer" ->
                        Sample.record(ROOT).body(proposal).outsideIs(422);
                    case "approveLateTransfer" ->
                        Sample.record(ROOT + "/" + late + "/approval").body(NOTE);
                    case "refuseLateTransfer" ->
                        Sample.record(ROOT + "/" + late + "/refusal").body(NOTE);
                    case "withdrawLateTransfer" ->
                        Sample.record(ROOT + "/" + late + "/withdrawal").body(NOTE);
                    default -> null;
                });
    }
}
