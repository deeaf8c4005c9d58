package io.lamproom.conduct.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.problem.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeldReportTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final Step STEP = new Step(NOW, new Actor("person-1", "900001"), "Nobody of that name.");

    /** A step on a held item, and what it makes of one that waits. */
    enum Action {
        REPAIR(held -> held.repair(STEP)),
        DISCARD(held -> held.discard(STEP));

        private final Consumer<HeldReport> step;

        Action(Consumer<HeldReport> step) {
            this.step = step;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HELD,      REPAIR,  REPAIRED",
        "HELD,      DISCARD, DISCARDED",
        "REPAIRED,  REPAIR,",
        "REPAIRED,  DISCARD,",
        "DISCARDED, REPAIR,",
        "DISCARDED, DISCARD,"
    })
    void eachStepIsLawfulWhileItWaitsAndNeverAfter(HeldStatus from, Action action, HeldStatus to) {
        HeldReport held = in(from);

        if (to == null) {
            assertThatThrownBy(() -> action.step.accept(held)).isInstanceOf(Refusal.StateConflict.class);
            assertThat(held.status()).isEqualTo(from);
            assertThat(held.transitions()).isEmpty();
        } else {
            assertThat(held.transitions()).containsExactly("repair", "discarding");
            action.step.accept(held);
            assertThat(held.status()).isEqualTo(to);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"REPAIRED", "DISCARDED"})
    void nothingStaysOfWhatItSaidOnceItWaitsNoLonger(HeldStatus end) {
        assertThat(in(HeldStatus.HELD).told()).isNotNull();
        assertThat(in(end).told()).isNull();
        assertThat(in(end).says(new byte[] {2})).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"worker-unknown", "worker-not-assigned", "behaviour-unknown"})
    void whatAPersonCouldMatchIsHeld(String code) {
        assertThat(HoldReports.isUnmatched(new Refusal.RuleBroken(code).at("/staffNo")))
                .isTrue();
    }

    @Test
    void whatTheRosterMayTellSoonIsSentAgainAndWhatIsWrongIsRefused() {
        assertThat(HoldReports.isUnmatched(new Refusal.Unavailable("roster-behind", Duration.ofSeconds(1))))
                .isFalse();
        assertThat(HoldReports.isUnmatched(new Refusal.RuleBroken("occurred-in-future")))
                .isFalse();
        assertThat(HoldReports.isUnmatched(new Refusal.StateConflict("id-taken")))
                .isFalse();
    }

    private static HeldReport in(HeldStatus status) {
        HeldReport held = new HeldReport(UUID.randomUUID(), UUID.randomUUID(), "app", NOW, LocalDate.of(2026, 11, 23));
        held.hold(new byte[] {1}, new byte[] {2}, new Refusal.RuleBroken("worker-unknown").at("/staffNo"));
        switch (status) {
            case HELD -> assertThat(held.code()).isEqualTo("worker-unknown");
            case REPAIRED -> held.repair(STEP);
            case DISCARDED -> held.discard(STEP);
        }
        return held;
    }
}
