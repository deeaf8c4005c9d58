package io.lamproom.member.payroll;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lamproom.member.TestMine;
import io.lamproom.member.access.FeatureSamples;
import io.lamproom.member.access.Line;
import io.lamproom.testing.Sample;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Requests about bases of dues in bulk for the access test. */
public class PayrollSamples implements FeatureSamples {

    private static final String IMPORTS = "/api/v1/dues-base-imports";
    private static final byte[] SHEET = "姓名,工号,起始月份,计算基数\n张三,999999,2026-11,8000".getBytes(UTF_8);

    private TestMine mine;
    private Line line;
    private String sheetImport;

    @Override
    public void prepare(TestMine made, Line first, Line second) {
        mine = made;
        line = first;
        sheetImport = made.party()
                .contentType("text/csv")
                .body(SHEET)
                .post(IMPORTS + "?branch=" + first.branch())
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    @Override
    public Optional<Sample> sample(String operation) {
        String path = IMPORTS + "/" + sheetImport;
        return Optional.ofNullable(
                switch (operation) {
                    case "recordDuesBaseBatch" ->
                        Sample.record("/api/v1/dues-bases/batches")
                                .body(Map.of(
                                        "mineId",
                                        mine.id(),
                                        "rows",
                                        List.of(Map.of("staffNo", "999999", "from", "2026-11", "baseFen", 1))))
                                .outsideIs(422);
                    // within the reach it is read, and found to be no sheet
                    case "requestDuesBaseImport" ->
                        Sample.record(IMPORTS + "?branch=" + line.branch())
                                .header("Content-Type", "text/csv")
                                .insideIs(422);
                    case "listDuesBaseImports" -> Sample.list(IMPORTS, sheetImport);
                    case "getDuesBaseImport" -> Sample.record(path);
                    case "listDuesBaseImportRows" -> Sample.record(path + "/rows");
                    case "commitDuesBaseImport" -> Sample.record(path + "/commitment");
                    case "cancelDuesBaseImport" -> Sample.record(path + "/cancellation");
                    default -> null;
                });
    }
}
