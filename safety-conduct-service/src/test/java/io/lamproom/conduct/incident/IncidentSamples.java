package io.lamproom.conduct.incident;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.access.FeatureSamples;
import io.lamproom.testing.Sample;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** The requests about incidents in the access test: a near miss that the worker of the first line reported. */
public class IncidentSamples implements FeatureSamples {

    private static final String ROOT = "/api/v1/incidents";

    private ConductMine mine;
    private String place;
    private String incident;

    @Override
    public void prepare(ConductMine mine) {
        this.mine = mine;
        place = mine.place();
        incident = ConductMine.Recorded.of(
                        mine.as("worker", mine.subject()).body(report()).post(ROOT))
                .id();
    }

    @Override
    public Optional<Sample> sample(String operation) {
        String path = ROOT + "/" + incident;
        return Optional.ofNullable(
                switch (operation) {
                    // whoever stands elsewhere in the mine reports too; who reaches nothing knows no place
                    case "reportIncident" -> Sample.open(ROOT).body(report()).outsideIs(201, 422);
                    case "listIncidents" -> Sample.list(ROOT, incident);
                    case "getIncident" -> Sample.record(path);
                    case "recordIncidentPerson" ->
                        Sample.record(path + "/persons")
                                .body(Map.of("workerId", mine.subject().id(), "injury", "NONE", "daysLost", 0));
                    case "investigateIncident" ->
                        Sample.record(path + "/investigation")
                                .body(Map.of("kind", "NEAR_MISS", "findings", "A loose bolt."));
                    case "closeIncident" ->
                        Sample.record(path + "/closure").body(Map.of("note", "Heard with the team."));
                    default -> null;
                });
    }

    private Map<String, Object> report() {
        return Map.of(
                "kind",
                "NEAR_MISS",
                "placeId",
                place,
                "unitId",
                mine.roster().first().teamId(),
                "occurredAt",
                OffsetDateTime.now(ZoneOffset.UTC).minusHours(1).toString(),
                "description",
                "A bolt fell.");
    }
}
