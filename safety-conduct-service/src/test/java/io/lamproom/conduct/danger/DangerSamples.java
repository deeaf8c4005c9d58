package io.lamproom.conduct.danger;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.access.FeatureSamples;
import io.lamproom.conduct.access.SheetImportSamples;
import io.lamproom.testing.Sample;
import java.util.Map;
import java.util.Optional;

/** The requests about dangers in the access test: one found by the worker of the first line, in their team. */
public class DangerSamples implements FeatureSamples {

    private Dangers dangers;
    private String danger;
    private String worker;
    private SheetImportSamples imports;

    @Override
    public void prepare(ConductMine mine) {
        dangers = new Dangers(mine);
        danger = dangers.reported(mine.as("worker", mine.subject()), dangers.report())
                .id();
        worker = mine.subject().id().toString();
        imports = new SheetImportSamples(
                mine, "Danger", "danger-imports", "时间,地点,等级,描述\n2026/11/22 10:20,2301,C,漏风".getBytes(UTF_8));
    }

    @Override
    public Optional<Sample> sample(String operation) {
        String path = Dangers.ROOT + "/" + danger;
        return Optional.ofNullable(
                switch (operation) {
                    // whoever stands elsewhere in the mine reports too; who reaches nothing knows no place
                    case "reportDanger" ->
                        Sample.open(Dangers.ROOT).body(dangers.report()).outsideIs(201, 422);
                    case "listDangers" -> Sample.list(Dangers.ROOT, danger);
                    case "getDanger" -> Sample.record(path);
                    case "classifyDanger" ->
                        Sample.record(path + "/classification")
                                .body(Map.of("grade", "B", "handling", "BY_DEADLINE", "unitId", dangers.team()));
                    case "dismissDanger" ->
                        Sample.record(path + "/dismissal").body(Map.of("ground", "NO_DANGER", "reason", "Dry again."));
                    case "stopArea" -> Sample.record(path + "/stoppage").body(Map.of("area", "2301"));
                    case "resumeArea" -> Sample.record(path + "/resumption");
                    case "superviseDanger" ->
                        Sample.record(path + "/supervision").body(Map.of("supervisorId", worker));
                    case "assignDanger" ->
                        Sample.record(path + "/assignment").body(dangers.assurances(worker, "2099-01-01"));
                    case "askDangerExtension" ->
                        Sample.record(path + "/extensions").body(dangers.extension("2099-01-02"));
                    case "decideDangerExtension" ->
                        Sample.record(path + "/extension-decision").body(Map.of("approved", true, "note", "Once."));
                    case "rectifyDanger" ->
                        Sample.record(path + "/rectification").body(Map.of("note", "Weight fitted."));
                    case "checkDanger" -> Sample.record(path + "/checks").body(Map.of("passed", true));
                    default -> imports.sample(operation).orElse(null);
                });
    }
}
