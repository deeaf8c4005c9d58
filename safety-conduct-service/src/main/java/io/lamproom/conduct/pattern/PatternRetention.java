package io.lamproom.conduct.pattern;

import io.lamproom.conduct.retention.Erasures;
import io.lamproom.conduct.retention.Erasures.Records;
import io.lamproom.conduct.retention.RetentionRules;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.retention.RetentionKind;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Of a review that was decided long ago stays what repeated where, and whether something was done. */
class PatternRetention {

    private static final String ENDED = """
            select r.id, false as held from pattern_review r
             where r.mine_id = ? and r.decided_at < ? and not r.erased""";

    private static final List<String> ERASE = List.of("""
            update pattern_review set erased = true, version = version + 1, decided_by = '', decided_by_staff_no = null,
                decision_note = ''
             where id = any (?::uuid[])""");

    private final Erasures erasures;
    private final PatternReviewRepository records;

    PatternRetention(Erasures erasures, PatternReviewRepository records) {
        this.erasures = erasures;
        this.records = records;
    }

    @Produces
    @Singleton
    RetentionKind ofReviews() {
        return erasures.kind(
                "pattern-review",
                RetentionRules::patternMonths,
                new Records(
                        ENDED,
                        ERASE,
                        ids -> records.ended(ids).stream()
                                .map(each -> Change.of("pattern-review.erased", each, "person", "texts"))
                                .toList(),
                        Erasures.NOTHING));
    }
}
