package io.lamproom.conduct.points;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.access.FeatureSamples;
import io.lamproom.platform.ids.Ids;
import io.lamproom.testing.Sample;
import java.util.Map;
import java.util.Optional;

/** The requests about points in the access test. */
public class PointsSamples implements FeatureSamples {

    private String account;
    private String proposal;

    @Override
    public void prepare(ConductMine mine) {
        mine.confirmed(mine.report());
        account = "/api/v1/points-accounts/" + mine.subject().id();
        proposal = mine.verifier().get("/api/v1/points-proposals").path("items[0].id");
    }

    @Override
    public Optional<Sample> sample(String operation) {
        String path = "/api/v1/points-proposals/" + proposal;
        return Optional.ofNullable(
                switch (operation) {
                    case "getPoints" -> Sample.record(account);
                    case "listPointsEntries" -> Sample.record(account + "/entries");
                    case "restorePoints" ->
                        Sample.record(account + "/restorations")
                                .body(Map.of("ground", "CLASS", "sourceId", Ids.next()))
                                .insideIs(422);
                    case "listPointsProposals" -> Sample.list("/api/v1/points-proposals", proposal);
                    case "getPointsProposal" -> Sample.record(path);
                    case "acceptPointsProposal" -> decision(path + "/acceptance");
                    case "declinePointsProposal" -> decision(path + "/refusal");
                    default -> null;
                });
    }

    private static Sample decision(String path) {
        return Sample.record(path).header("If-Match", "\"7\"").body(Map.of("reasons", "-"));
    }
}
