package io.lamproom.conduct.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    private static final Instant NOW = Instant.parse("2026-08-31T02:30:00Z");
    private static final Step STEP = new Step(NOW, new Actor("safety", "900002"), "note");

    /** Every pair of state and action: what is not named here is not lawful. */
    @ParameterizedTest
    @CsvSource({"REPORTED, outcome", "UPHELD, ''", "NOT_UPHELD, ''"})
    void inEachStateTheLawfulActionsAndNoOther(RefusalStatus status, String lawful) {
        List<String> named = lawful.isEmpty() ? List.of() : List.of(lawful.split(" "));
        assertThat(status.transitions()).isEqualTo(named);
        for (RefusalAction action : RefusalAction.values()) {
            assertThat(status.allows(action)).isEqualTo(named.contains(action.resource()));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theWatchOfSixMonthsGoesOnWhateverTheOutcome(boolean upheld) {
        UnsafeWorkRefusal refusal = refused();

        refusal.decide(upheld, STEP);
        assertThat(refusal.watchedUntil()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThatThrownBy(() -> refusal.decide(upheld, STEP)).isInstanceOf(Refusal.StateConflict.class);
    }

    /** Every state of a review with every finding. */
    @ParameterizedTest
    @EnumSource(ReviewStatus.class)
    void aReviewEndsOnceWithAFinding(ReviewStatus from) {
        for (ReviewStatus found : ReviewStatus.values()) {
            RefusalReview review = RefusalReview.ofViolation(Ids.next(), Ids.next(), Ids.next(), NOW);
            if (from != ReviewStatus.OPEN) {
                review.find(from, STEP);
                assertThatThrownBy(() -> review.find(found, STEP)).isInstanceOf(Refusal.StateConflict.class);
                assertThat(review.status()).isEqualTo(from);
            } else if (found == ReviewStatus.OPEN) {
                assertThatThrownBy(() -> review.find(found, STEP)).hasMessage("refusal-review-without-finding");
                assertThat(review.finding()).isNull();
            } else {
                review.find(found, STEP);
                assertThat(review.status()).isEqualTo(found);
            }
        }
    }

    @Test
    void itIsNotPublishedWhoseItWas() {
        UnsafeWorkRefusal refusal = refused();

        assertThat(new RefusalPublications.OfRefusals().state(refusal).toString())
                .doesNotContain(refusal.refused().workerId().toString());
    }

    private static UnsafeWorkRefusal refused() {
        return new UnsafeWorkRefusal(
                Ids.next(),
                new Refused(
                        Ids.next(),
                        Ids.next(),
                        NOW,
                        LocalDate.of(2026, 8, 31),
                        "MORNING",
                        Ids.next(),
                        "Go under the unbolted roof.",
                        "No support."),
                new RefusalRules(6),
                new Mark(NOW, new Actor("worker", "100009")));
    }
}
