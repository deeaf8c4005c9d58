package io.lamproom.conduct.casehold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.step.Step;
import io.lamproom.conduct.violation.Drafts;
import io.lamproom.platform.problem.Refusal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** It stands or is lifted, and there is one action. */
class CaseHoldTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final Actor HR = new Actor("hr", "900006");

    @Test
    void aHoldIsLiftedByPeopleAndOnce() {
        CaseHold hold = new CaseHold(Drafts.draft(), HoldGround.DISPUTE, new Step(NOW, HR, "Arbitration"));
        Mark lifting = new Mark(NOW.plusSeconds(60), HR);
        assertThat(hold.lifting()).isNull();

        hold.lift(lifting);

        assertThat(hold.lifting()).isEqualTo(lifting);
        assertThatThrownBy(() -> hold.lift(new Mark(NOW.plusSeconds(90), HR)))
                .isInstanceOfSatisfying(
                        Refusal.StateConflict.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("case-hold-lifted"));
        assertThat(hold.lifting()).isEqualTo(lifting);
    }
}
