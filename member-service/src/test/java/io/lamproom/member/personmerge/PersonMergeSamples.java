package io.lamproom.member.personmerge;

import io.lamproom.member.TestMine;
import io.lamproom.member.access.FeatureSamples;
import io.lamproom.member.access.Line;
import io.lamproom.testing.Sample;
import java.util.Map;
import java.util.Optional;

/** Merges of doubles. */
public class PersonMergeSamples implements FeatureSamples {

    private static final String ROOT = "/api/v1/person-merges";

    private Map<String, Object> request;
    private String merge;

    @Override
    public void prepare(TestMine mine, Line first, Line second) {
        request = Map.of(
                "keptWorkerId", mine.worker(first.team()).id(),
                "doubleWorkerId", mine.worker(first.team()).id(),
                "reason", "身份证号录错");
        merge = TestMine.made(mine.hr().body(request).post(ROOT));
    }

    @Override
    public Optional<Sample> sample(String operation) {
        return Optional.ofNullable(
                switch (operation) {
                    case "listPersonMerges" -> Sample.list(ROOT, merge);
                    case "getPersonMerge" -> Sample.record(ROOT + "/" + merge);
                    case "mergePersons" -> Sample.record(ROOT).body(request).outsideIs(422);
                    default -> null;
                });
    }
}
