package io.lamproom.conduct.inspection;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.access.FeatureSamples;
import io.lamproom.testing.Sample;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The requests about inspections, coverage and the figures of reports in the access test. */
public class InspectionSamples implements FeatureSamples {

    private static final String ROOT = "/api/v1/inspections";

    private ConductMine mine;
    private String place;
    private String inspection;

    @Override
    public void prepare(ConductMine mine) {
        this.mine = mine;
        place = mine.place();
        inspection =
                ConductMine.Recorded.of(mine.verifier().body(plan()).post(ROOT)).id();
    }

    @Override
    public Optional<Sample> sample(String operation) {
        String path = ROOT + "/" + inspection;
        return Optional.ofNullable(
                switch (operation) {
                    case "listInspections" -> Sample.list(ROOT, inspection);
                    case "getInspection" -> Sample.record(path);
                    case "planInspection" -> Sample.open(ROOT).body(plan()).outsideIs(422);
                    case "recordInspection" ->
                        Sample.record(path + "/result")
                                .body(Map.of(
                                        "doneAt",
                                        "2026-11-01T10:00:00+08:00",
                                        "visitedPlaceIds",
                                        List.of(place),
                                        "dangerIds",
                                        List.of()));
                    case "cancelInspection" ->
                        Sample.record(path + "/cancellation").body(Map.of("reason", "The face is being moved."));
                    case "listPlaceCoverage" -> Sample.list("/api/v1/place-coverage?limit=200", place);
                    // of another mine: that mine's figures
                    case "getReportMetrics" -> Sample.open("/api/v1/report-metrics?month=2026-11");
                    default -> null;
                });
    }

    private Map<String, Object> plan() {
        return Map.of(
                "kind",
                "ROUTINE",
                "inspectorId",
                mine.subject().id(),
                "plannedOn",
                "2099-01-01",
                "placeIds",
                List.of(place));
    }
}
