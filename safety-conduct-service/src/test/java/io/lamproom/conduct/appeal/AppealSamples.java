package io.lamproom.conduct.appeal;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.access.FeatureSamples;
import io.lamproom.testing.Sample;
import java.util.Map;
import java.util.Optional;

/** The requests about appeals in the access test. */
public class AppealSamples implements FeatureSamples {

    private String violation;
    private String appeal;

    @Override
    public void prepare(ConductMine mine) {
        violation = mine.served(mine.confirmed(mine.report())).id();
        appeal = mine.as("worker", mine.subject())
                .body(Map.of("grounds", "The belt stood still."))
                .post("/api/v1/violations/" + violation + "/appeal")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Override
    public Optional<Sample> sample(String operation) {
        String path = "/api/v1/appeals/" + appeal;
        return Optional.ofNullable(
                switch (operation) {
                    case "makeAppeal" ->
                        Sample.record("/api/v1/violations/" + violation + "/appeal")
                                .body(Map.of("grounds", "-"));
                    case "decideAppeal" ->
                        Sample.record(path + "/decision")
                                .header("If-Match", "\"7\"")
                                .body(Map.of("outcome", "UPHELD", "reasons", "-"));
                    case "withdrawAppeal" ->
                        Sample.record(path + "/withdrawal")
                                .header("If-Match", "\"7\"")
                                .body(Map.of());
                    case "getAppeal" -> Sample.record(path);
                    case "listAppeals" -> Sample.list("/api/v1/appeals", appeal);
                    default -> null;
                });
    }
}
