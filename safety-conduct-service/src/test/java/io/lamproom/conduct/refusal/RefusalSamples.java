package io.lamproom.conduct.refusal;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.access.FeatureSamples;
import io.lamproom.testing.Sample;
import java.util.Map;
import java.util.Optional;

/** The requests about refusals in the access test: one of the first line's worker, with what befell them since. */
public class RefusalSamples implements FeatureSamples {

    private Refusals refusals;
    private String refusal;
    private String review;

    @Override
    public void prepare(ConductMine mine) {
        refusals = new Refusals(mine);
        refusal = refusals.reported(mine.subject()).id();
        mine.reported(mine.report());
        Refusals.look();
        review = refusals.union().get(Refusals.REVIEWS).path("items[0].id");
    }

    @Override
    public Optional<Sample> sample(String operation) {
        String path = Refusals.ROOT + "/" + refusal;
        String reviewPath = Refusals.REVIEWS + "/" + review;
        return Optional.ofNullable(
                switch (operation) {
                    // whoever stands elsewhere in the mine speaks for themselves; the union of another mine has no such
                    // place
                    case "reportRefusal" ->
                        Sample.open(Refusals.ROOT).body(refusals.report(null)).outsideIs(201, 422);
                    case "listRefusals" -> Sample.list(Refusals.ROOT, refusal);
                    case "getRefusal" -> Sample.record(path);
                    case "decideRefusal" ->
                        Sample.record(path + "/outcome").body(Map.of("upheld", true, "note", "Bolt first."));
                    case "listRefusalReviews" -> Sample.list(Refusals.REVIEWS + "?limit=200", review);
                    case "getRefusalReview" -> Sample.record(reviewPath);
                    case "findOnRefusalReview" ->
                        Sample.record(reviewPath + "/finding")
                                .body(Map.of("finding", "UNRELATED", "note", "Another shift."));
                    default -> null;
                });
    }
}
