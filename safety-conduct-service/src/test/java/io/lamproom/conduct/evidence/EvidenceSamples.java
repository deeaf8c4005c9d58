package io.lamproom.conduct.evidence;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.conduct.access.FeatureSamples;
import io.lamproom.conduct.picture.SamplePictures;
import io.lamproom.testing.Sample;
import io.lamproom.testing.Tokens;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The requests about evidence in the access test: a picture of a violation, a danger and an incident of the first line. */
public class EvidenceSamples implements FeatureSamples {

    private final Map<String, String> records = new HashMap<>();
    private final Map<String, String> pictures = new HashMap<>();
    private int colour = 0x100000;

    @Override
    public void prepare(ConductMine mine) {
        Evidences evidences = new Evidences(mine);
        // by nobody whom the test calls as: who put a record on record adds to it without reaching it
        Tokens recorder = Tokens.of("safety-inspector").subject("recorder").staffNo("900009");
        Tokens finder =
                Tokens.of("worker").subject("finder").staffNo(mine.subject().staffNo());
        keep(
                "Violation",
                "violations",
                Recorded.of(mine.as(recorder).body(mine.report()).post("/api/v1/violations")),
                evidences);
        keep("Danger", "dangers", evidences.danger(mine.as(finder)), evidences);
        keep("Incident", "incidents", evidences.incident(mine.as(finder)), evidences);
    }

    private void keep(String kind, String root, Recorded record, Evidences evidences) {
        String path = "/api/v1/" + root + "/" + record.id() + "/evidence";
        records.put(kind, path);
        pictures.put(
                kind,
                evidences
                        .add(evidences.mine().verifier(), path, SamplePictures.jpeg(1))
                        .path("id"));
    }

    @Override
    public Optional<Sample> sample(String operation) {
        return records.keySet().stream()
                .filter(kind -> operation.contains(kind + "Evidence") || operation.equals("get" + kind + "Picture"))
                .findFirst()
                .flatMap(kind -> sample(operation, kind));
    }

    private Optional<Sample> sample(String operation, String kind) {
        String path = records.get(kind);
        String picture = path + "/" + pictures.get(kind);
        return Optional.ofNullable(
                switch (operation.substring(0, 3)) {
                    case "add" ->
                        Sample.record(path).header("Content-Type", "image/jpeg").body(SamplePictures.jpeg(++colour));
                    case "lis" -> Sample.record(path);
                    case "get" -> Sample.record(picture + "/picture").insideIs(200);
                    case "rem" -> Sample.record(picture).header("If-Match", "\"9\"");
                    case "wit" ->
                        Sample.record(picture + "/withdrawal")
                                .header("If-Match", "\"9\"")
                                .body(Map.of("reason", "Another place."));
                    default -> null;
                });
    }
}
