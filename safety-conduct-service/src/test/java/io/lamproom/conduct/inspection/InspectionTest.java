package io.lamproom.conduct.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-24T02:30:00Z");
    private static final Actor INSPECTOR = new Actor("inspector", "900001");
    private static final Step STEP = new Step(NOW, INSPECTOR, "note");
    private static final UUID GATE = Ids.next();
    private static final UUID FACE = Ids.next();

    /** Every pair of state and action: what is not named here is not lawful. */
    @ParameterizedTest
    @CsvSource({"PLANNED, result cancellation", "DONE, ''", "CANCELLED, ''"})
    void inEachStateTheLawfulActionsAndNoOther(InspectionStatus status, String lawful) {
        List<String> named = lawful.isEmpty() ? List.of() : List.of(lawful.split(" "));
        assertThat(status.transitions()).isEqualTo(named);
        for (InspectionAction action : InspectionAction.values()) {
            assertThat(status.allows(action)).isEqualTo(named.contains(action.resource()));
        }
    }

    @Test
    void aRoundMayFindNothingAndVisitOtherPlacesThanPlanned() {
        Inspection inspection = planned();

        inspection.done(new Visit(NOW, DAY, "MORNING"), List.of(new VisitedPlace(FACE, null, null)), Set.of(), STEP);
        assertThat(inspection.status()).isEqualTo(InspectionStatus.DONE);
        assertThat(inspection.dangers()).isEmpty();
        assertThat(inspection.places())
                .extracting(InspectionPlace::placeId, InspectionPlace::planned, InspectionPlace::visitedOn)
                .containsExactly(tuple(GATE, true, null), tuple(FACE, false, DAY));
        assertThatThrownBy(() -> inspection.cancel(STEP))
                .isInstanceOfSatisfying(
                        Refusal.StateConflict.class,
                        refusal -> assertThat(refusal.extras())
                                .containsEntry("state", InspectionStatus.DONE)
                                .containsEntry("allowed", List.of()));
    }

    @Test
    void whatIsPlannedAndNotMadeIsMissedFromTheNextDayOn() {
        Inspection inspection = planned();

        assertThat(inspection.missedOn(DAY)).isFalse();
        assertThat(inspection.missedOn(DAY.plusDays(1))).isTrue();
        inspection.cancel(STEP);
        assertThat(inspection.missedOn(DAY.plusDays(1))).isFalse();
    }

    private static Inspection planned() {
        return new Inspection(
                Ids.next(), InspectionKind.ROUTINE, Ids.next(), DAY, Set.of(GATE), new Mark(NOW, INSPECTOR));
    }
}
