package io.lamproom.conduct.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.access.FeatureSamples;
import io.lamproom.conduct.access.SheetImportSamples;
import io.lamproom.testing.Sample;
import java.util.Optional;

/** Requests about catalogues as sheets for the access test. */
public class BehaviourSheetSamples implements FeatureSamples {

    private static final byte[] SHEET = "编号,名称,类别,专业,级别,个人记分\nB-1,名称,违章作业,运输,严重,8".getBytes(UTF_8);

    private SheetImportSamples imports;

    @Override
    public void prepare(ConductMine mine) {
        imports = new SheetImportSamples(mine, "Behaviour", "behaviour-imports", SHEET);
    }

    @Override
    public Optional<Sample> sample(String operation) {
        return operation.equals("exportBehaviours")
                // of another mine: it is that mine's catalogue
                ? Optional.of(Sample.open("/api/v1/behaviour-export?format=CSV").insideIs(200))
                : imports.sample(operation);
    }
}
