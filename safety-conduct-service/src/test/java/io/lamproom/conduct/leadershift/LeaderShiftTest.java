package io.lamproom.conduct.leadershift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.conduct.leadershift.LeaderShiftMonth.LeaderMonth;
import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.ids.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaderShiftTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Instant DOWN = Instant.parse("2026-11-24T00:05:00Z");
    private static final Actor SAFETY = new Actor("safety", "900002");
    private static final UUID LEADER = Ids.next();
    private static final UUID NEXT = Ids.next();

    /** Every pair of state and action: what is not named here is not lawful. */
    @ParameterizedTest
    @CsvSource({"PLANNED, descent cancellation", "DOWN, ascent", "UP, ''", "CANCELLED, ''"})
    void inEachStateTheLawfulActionsAndNoOther(LeaderShiftStatus status, String lawful) {
        List<String> named = lawful.isEmpty() ? List.of() : List.of(lawful.split(" "));
        assertThat(status.transitions()).isEqualTo(named);
        for (LeaderShiftAction action : LeaderShiftAction.values()) {
            assertThat(status.allows(action)).isEqualTo(named.contains(action.resource()));
        }
    }

    @Test
    void aLeaderComesUpAfterGoingDownAndHandsOverToAnother() {
        LeaderShift shift = planned();
        shift.goDown(new Descent(DOWN, DAY, "MORNING"));

        assertThatThrownBy(() -> shift.comeUp(ascent(DOWN, NEXT), List.of(), Set.of()))
                .hasMessage("leader-up-before-down");
        assertThatThrownBy(() -> shift.comeUp(ascent(DOWN.plus(Duration.ofHours(8)), LEADER), List.of(), Set.of()))
                .hasMessage("leader-hands-over-to-self");
        shift.comeUp(ascent(DOWN.plus(Duration.ofHours(8)), NEXT), List.of(), Set.of());
        assertThat(shift.status()).isEqualTo(LeaderShiftStatus.UP);
        assertThat(shift.asPlanned()).isTrue();
    }

    @Test
    void anotherShiftThanPlannedIsSeen() {
        LeaderShift shift = planned();

        shift.goDown(new Descent(DOWN, DAY, "AFTERNOON"));
        assertThat(shift.asPlanned()).isFalse();
    }

    @Test
    void whoWentDownLeadsNoShiftOnceTheHoursOfTheRulesAreOver() {
        LeaderShift shift = planned();
        shift.goDown(new Descent(DOWN, DAY, "MORNING"));
        LeaderShiftRules rules = new LeaderShiftRules(12);
        Instant limit = DOWN.plus(Duration.ofHours(12));

        assertThat(shift.wentDownBefore(rules.earliest(limit))).isFalse();
        assertThat(shift.wentDownBefore(rules.earliest(limit.plusMillis(1)))).isTrue();
        assertThat(planned().wentDownBefore(rules.earliest(limit.plusMillis(1))))
                .isFalse();
    }

    @Test
    void aMonthCountsWhatWasPlannedLedAndMissed() {
        LeaderShift led = planned();
        led.goDown(new Descent(DOWN, DAY, "MORNING"));
        led.comeUp(ascent(DOWN.plus(Duration.ofHours(8)), NEXT), List.of(), Set.of());
        LeaderShift cancelled = planned();
        cancelled.cancel(new Step(DOWN, SAFETY, "Called away."));

        assertThat(LeaderMonth.of(LEADER, List.of(led, planned(), cancelled), DAY.plusDays(1)))
                .isEqualTo(new LeaderMonth(LEADER, 2, 1, 1));
        assertThat(LeaderMonth.of(LEADER, List.of(led, planned(), cancelled), DAY))
                .isEqualTo(new LeaderMonth(LEADER, 2, 1, 0));
    }

    private static LeaderShift planned() {
        return new LeaderShift(Ids.next(), LEADER, DAY, "MORNING", new Mark(DOWN, SAFETY));
    }

    private static Ascent ascent(Instant at, UUID next) {
        return new Ascent(at, null, next, "Watch the pump.");
    }
}
