package io.lamproom.conduct.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.lamproom.conduct.duty.SafetyDutyRules.PostDuties;
import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.step.Step;
import io.lamproom.conduct.violation.Drafts;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DutyStatusTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final Step CHECK = new Step(NOW, new Actor("safety", "900002"), "Kept.");

    /** Every state with the one action there is. */
    @ParameterizedTest
    @EnumSource(DutyStatus.class)
    void whatIsSignedIsCheckedOnce(DutyStatus status) {
        SafetyDuty duty = signed();
        if (status == DutyStatus.CHECKED) {
            duty.check(false, CHECK);
        }

        if (status.transitions().contains("check")) {
            duty.check(true, CHECK);
            assertThat(duty.status()).isEqualTo(DutyStatus.CHECKED);
        } else {
            assertThatThrownBy(() -> duty.check(true, CHECK)).isInstanceOf(Refusal.StateConflict.class);
            assertThat(duty.status()).isEqualTo(status);
        }
        assertThat(DutyStatus.SIGNED.transitions()).containsExactly("check");
        assertThat(DutyStatus.CHECKED.transitions()).isEmpty();
    }

    @Test
    void aPostHasOneList() {
        PostDuties list = new PostDuties("miner", List.of("Look at the roof."));

        assertThatThrownBy(() -> new SafetyDutyRules.Kind().check(new SafetyDutyRules(31, List.of(list, list))))
                .isInstanceOfSatisfying(
                        Refusal.InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting("pointer", "code")
                                .containsExactly(tuple("/rules/lists", "duty-post-twice")));
    }

    private static SafetyDuty signed() {
        return new SafetyDuty(Drafts.standing(), "miner", Ids.next(), new Mark(NOW, new Actor("worker", "100009")));
    }
}
