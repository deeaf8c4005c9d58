package io.lamproom.conduct.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.step.Step;
import io.lamproom.conduct.violation.Drafts;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** It stands, or it is taken back by a person, or it falls with its violation: every pair of these. */
class LiabilityStandsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final Step RECORDING = new Step(NOW, new Actor("recorder", "900003"), "Led the shift.");
    private static final Step REVERSAL = new Step(NOW.plusSeconds(60), new Actor("other", "900002"), "Was elsewhere.");

    @Test
    void whatStandsIsTakenBackByAnotherOrFalls() {
        JointLiability taken = standing();
        taken.reverse(REVERSAL);
        assertThat(taken.reversal()).isEqualTo(REVERSAL);
        assertThat(taken.reversedAt()).isEqualTo(REVERSAL.at());

        JointLiability fallen = standing();
        fallen.fall(new Mark(NOW, REVERSAL.by()));
        assertThat(fallen.reversedAt()).isEqualTo(NOW);
        assertThat(fallen.reversal()).isNull();
    }

    @Test
    void whatStandsNoMoreIsNotTakenBackAgain() {
        JointLiability taken = standing();
        taken.reverse(REVERSAL);
        JointLiability fallen = standing();
        fallen.fall(new Mark(NOW, REVERSAL.by()));

        for (JointLiability each : new JointLiability[] {taken, fallen}) {
            assertThatThrownBy(() -> each.reverse(REVERSAL))
                    .isInstanceOfSatisfying(
                            Refusal.StateConflict.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("liability-reversed"));
        }
    }

    @Test
    void whoRecordedItDoesNotTakeItBackUnderAnotherLoginEither() {
        JointLiability liability = standing();

        assertThatThrownBy(() -> liability.reverse(new Step(NOW, new Actor("another login", "900003"), "-")))
                .hasMessage("liability-reversed-by-recorder");
        assertThat(liability.reversedAt()).isNull();
    }

    private static JointLiability standing() {
        return new JointLiability(
                Drafts.draft(), Ids.next(), LiabilityGround.SHIFT_LEADER, RECORDING, LocalDate.of(2026, 12, 1));
    }
}
