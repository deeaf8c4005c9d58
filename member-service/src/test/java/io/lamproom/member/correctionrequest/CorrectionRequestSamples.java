package io.lamproom.member.correctionrequest;

import io.lamproom.member.TestMine;
import io.lamproom.member.access.FeatureSamples;
import io.lamproom.member.access.Line;
import io.lamproom.testing.Sample;
import io.lamproom.testing.Tokens;
import java.util.Map;
import java.util.Optional;

/** The requests about corrections in the access test. */
public class CorrectionRequestSamples implements FeatureSamples {

    private static final String REQUESTS = "/api/v1/correction-requests";

    private Line line;
    private String personnel;

    @Override
    public void prepare(TestMine mine, Line first, Line second) {
        line = first;
        personnel =
                TestMine.made(mine.as(Tokens.of("worker").staffNo(first.worker().staffNo()))
                        .body(body())
                        .post(REQUESTS));
    }

    @Override
    public Optional<Sample> sample(String operation) {
        String path = REQUESTS + "/" + personnel;
        return Optional.ofNullable(
                switch (operation) {
                    case "listCorrectionRequests" -> Sample.record(REQUESTS).outsideIs(200);
                    // one about personnel is not there for the Party committee
                    case "getCorrectionRequest" -> Sample.record(path).insideIs(200, 404);
                    case "submitCorrectionRequest" ->
                        Sample.record(REQUESTS).body(body()).outsideIs(422);
                    case "decideCorrectionRequest" ->
                        Sample.record(path + "/decision")
                                .body(Map.of("accepted", false, "answer", "-"))
                                .insideIs(404, 428);
                    case "withdrawCorrectionRequest" -> Sample.record(path + "/withdrawal");
                    default -> null;
                });
    }

    private Map<String, Object> body() {
        return Map.of("workerId", line.worker().id(), "subject", "CONTACT", "statement", "手机号已变更。");
    }
}
