package io.lamproom.conduct.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.conduct.catalogue.BehaviourTerms;
import io.lamproom.conduct.catalogue.Category;
import io.lamproom.conduct.catalogue.Discipline;
import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.roster.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdentityDoubtTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Actor RECORDER = new Actor("recorder", "100001");
    private static final Actor EXPLAINER = new Actor("explainer", "100002");

    @Test
    void anActUndergroundOfWhoMadeNoTripOfACompleteShiftIsInDoubt() {
        Violation violation = reported(true, false);

        assertThat(doubt(true, false).about(violation)).isTrue();
        assertThat(doubt(true, true).about(violation)).isFalse();
    }

    @Test
    void nobodyIsInDoubtWhereTheTripsAreNotCompleteOrItWasAboveGroundOrHistory() {
        assertThat(doubt(false, false).about(reported(true, false))).isFalse();
        assertThat(doubt(true, false).about(reported(false, false))).isFalse();
        assertThat(doubt(true, false).about(reported(true, true))).isFalse();
    }

    @Test
    void anExplanationByAnotherThanTheRecorderEndsTheDoubt() {
        Violation violation = reported(true, false);

        assertThatThrownBy(() -> violation.explainIdentity(new Step(NOW, RECORDER, "It was him.")))
                .isInstanceOf(Refusal.RuleBroken.class)
                .hasMessage("explainer-is-recorder");
        violation.explainIdentity(new Step(NOW, EXPLAINER, "On the lamp room's list."));

        assertThat(doubt(true, false).about(violation)).isFalse();
        assertThatThrownBy(() -> violation.explainIdentity(new Step(NOW, EXPLAINER, "Again.")))
                .isInstanceOf(Refusal.StateConflict.class);
    }

    private static IdentityDoubt doubt(boolean complete, boolean wentDown) {
        return new IdentityDoubt(new UndergroundTrips() {
            @Override
            public boolean complete(UUID mineId, LocalDate businessDate, String shift) {
                return complete && businessDate.equals(DAY) && shift.equals("NIGHT");
            }

            @Override
            public boolean wentDown(UUID workerId, LocalDate businessDate, String shift) {
                return wentDown;
            }
        });
    }

    private static Violation reported(boolean underground, boolean history) {
        UUID node = UUID.randomUUID();
        Violation violation = new Violation(
                UUID.randomUUID(),
                new BehaviourTerms(
                        node, "B-1", DAY, Category.RULE_BREAKING_OPERATION, Discipline.TRANSPORT, "SERIOUS", 8, 2),
                new Standing(
                        node, DAY, node, node, node, node, node, null, null, "miner", "coal", true, "ACTIVE", null),
                new Occurrence(NOW, DAY, "NIGHT", history, underground, "2301", "…", false),
                new Recording(NOW, RECORDER, "web", RecorderKind.OFFICER, ReportSource.PERSON),
                false);
        violation.submit(Terms.NONE, NOW);
        return violation;
    }
}
