package io.lamproom.conduct.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.conduct.step.Actor;
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

class PatternReviewTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:30:00Z");
    private static final Step STEP = new Step(NOW, new Actor("safety", "900002"), "Doors exchanged.");

    /** Every pair of state and action: what is not named here is not lawful. */
    @ParameterizedTest
    @CsvSource({"OPEN, measure dismissal", "ACTED_ON, ''", "DISMISSED, ''"})
    void inEachStateTheLawfulActionsAndNoOther(PatternStatus status, String lawful) {
        List<String> named = lawful.isEmpty() ? List.of() : List.of(lawful.split(" "));
        assertThat(status.transitions()).isEqualTo(named);
        for (PatternAction action : PatternAction.values()) {
            assertThat(status.allows(action)).isEqualTo(named.contains(action.resource()));
        }
    }

    @ParameterizedTest
    @EnumSource(PatternAction.class)
    void aReviewIsDecidedOnce(PatternAction action) {
        PatternReview review = opened();

        review.decide(action, STEP);
        assertThat(review.status()).isEqualTo(action.to());
        assertThatThrownBy(() -> review.decide(action, STEP))
                .isInstanceOfSatisfying(
                        Refusal.StateConflict.class,
                        refusal -> assertThat(refusal.extras()).containsEntry("allowed", List.of()));
    }

    @Test
    void itKeepsWhatItWasOpenedFor() {
        assertThat(opened().factIds()).hasSize(2);
    }

    private static PatternReview opened() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        return new PatternReview(
                Ids.next(),
                new FoundPattern(
                        new Pattern(PatternKind.DANGERS_AT_PLACE, Ids.next(), "VENTILATION/MACHINE", day, day, 2),
                        new Whose(Ids.next(), null, null),
                        List.of(Ids.next(), Ids.next())),
                Ids.next(),
                NOW);
    }
}
