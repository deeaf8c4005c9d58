package io.lamproom.conduct.violation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.access.FeatureSamples;
import io.lamproom.conduct.access.SheetImportSamples;
import io.lamproom.testing.Sample;
import java.util.Optional;

/** Requests about lists of violations as sheets for the access test. */
public class ViolationSheetSamples implements FeatureSamples {

    private static final byte[] SHEET =
            "违章时间,违章地点,违章人员,职工编号,三违事实描述\n2026/11/22 10:20,2301,王德,000123,跨越".getBytes(UTF_8);

    private SheetImportSamples imports;

    @Override
    public void prepare(ConductMine mine) {
        imports = new SheetImportSamples(mine, "Violation", "violation-imports", SHEET);
    }

    @Override
    public Optional<Sample> sample(String operation) {
        return imports.sample(operation);
    }
}
