package io.lamproom.conduct.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Step;
import io.lamproom.conduct.violation.Drafts;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.ShiftTable.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkHoldTest {

    private static final Instant PLACED = Instant.parse("2026-11-24T02:00:00Z");
    private static final Instant END = Instant.parse("2026-11-24T08:00:00Z");
    private static final Instant LATEST = PLACED.plus(Duration.ofDays(3));
    private static final Actor SAFETY = new Actor("safety", "900002");

    /** How a hold may stand; there is one action, and the end comes by itself. */
    enum State {
        INTERIM,
        INTERIM_LAPSED,
        INTERIM_EXTENDED,
        INTERIM_EXTENDED_AND_LAPSED,
        TODAY,
        TODAY_LAPSED
    }

    /** Every pair of state and action. */
    @ParameterizedTest
    @EnumSource(State.class)
    void onlyAnInterimOneThatLastsIsExtendedAndOnce(State state) {
        WorkHold hold = in(state);
        Instant now =
                switch (state) {
                    case INTERIM, INTERIM_EXTENDED, TODAY -> END.minusSeconds(1);
                    case INTERIM_LAPSED, TODAY_LAPSED -> END;
                    case INTERIM_EXTENDED_AND_LAPSED -> LATEST;
                };
        Instant ends = hold.endsAt();

        switch (state) {
            case INTERIM -> {
                hold.extend(step(now), LATEST);
                assertThat(hold.endsAt()).isEqualTo(LATEST);
            }
            case INTERIM_LAPSED -> {
                assertThatThrownBy(() -> hold.extend(step(now), LATEST)).hasMessage("hold-lapsed");
                assertThat(hold.endsAt()).isEqualTo(ends);
            }
            default -> {
                assertThatThrownBy(() -> hold.extend(step(now), LATEST)).isInstanceOf(Refusal.StateConflict.class);
                assertThat(hold.endsAt()).isEqualTo(ends);
            }
        }
    }

    @Test
    void itLapsesByItselfAtTheEndOfTheShift() {
        assertThat(in(State.INTERIM).lasts(END.minusSeconds(1))).isTrue();
        assertThat(in(State.INTERIM).lasts(END)).isFalse();
        assertThat(in(State.TODAY).lasts(END)).isFalse();
        assertThat(in(State.INTERIM_EXTENDED).lasts(LATEST.minusSeconds(1))).isTrue();
        assertThat(in(State.INTERIM_EXTENDED).lasts(LATEST)).isFalse();
    }

    @Test
    void anExtensionEndsAfterTheShiftAndThreeDaysAfterItWasPlacedAtTheLatest() {
        for (Instant until : new Instant[] {END, LATEST.plusSeconds(1)}) {
            assertThatThrownBy(() -> in(State.INTERIM).extend(step(PLACED), until))
                    .hasMessage("hold-extension-outside");
        }
    }

    private static WorkHold in(State state) {
        Slot slot = new Slot(LocalDate.of(2026, 11, 24), "MORNING");
        return switch (state) {
            case TODAY, TODAY_LAPSED -> WorkHold.today(Drafts.standing(), slot, step(PLACED), END, HoldCause.FATIGUE);
            case INTERIM, INTERIM_LAPSED -> WorkHold.interim(Drafts.standing(), slot, step(PLACED), END, "2301");
            case INTERIM_EXTENDED, INTERIM_EXTENDED_AND_LAPSED -> {
                WorkHold hold = WorkHold.interim(Drafts.standing(), slot, step(PLACED), END, "2301");
                hold.extend(step(PLACED.plusSeconds(60)), LATEST);
                yield hold;
            }
        };
    }

    private static Step step(Instant at) {
        return new Step(at, SAFETY, "Seems unwell.");
    }
}
