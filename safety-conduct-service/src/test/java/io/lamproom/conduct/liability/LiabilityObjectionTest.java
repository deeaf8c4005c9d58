package io.lamproom.conduct.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.step.Step;
import io.lamproom.conduct.violation.AppealStatus;
import io.lamproom.conduct.violation.Drafts;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LiabilityObjectionTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Actor RECORDER = new Actor("recorder", "1");
    private static final Actor OTHER = new Actor("other", "2");
    private static final Actor PERSON = new Actor("person", "3");
    private static final Actor REVIEWER = new Actor("reviewer", "4");

    /** Every state with every state of its objection that can be, and the lawful actions. */
    private static final Map<String, List<String>> LAWFUL = Map.ofEntries(
            Map.entry("standing", List.of("reversal", "objection")),
            Map.entry("contested", List.of("reversal", "objection-decision", "objection-withdrawal")),
            Map.entry("upheld", List.of("reversal")),
            Map.entry("withdrawn", List.of("reversal")),
            Map.entry("revoked", List.of()),
            Map.entry("reversed", List.of()),
            Map.entry("reversed when contested", List.of()),
            Map.entry("reversed when upheld", List.of()),
            Map.entry("fallen", List.of()),
            Map.entry("fallen when contested", List.of()));

    static Stream<String> states() {
        return LAWFUL.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("states")
    void inEachStateTheLawfulActionsAndNoOther(String state) {
        assertThat(in(state).transitions()).isEqualTo(LAWFUL.get(state));
        for (LiabilityAction action : LiabilityAction.values()) {
            JointLiability liability = in(state);
            if (LAWFUL.get(state).contains(action.resource())) {
                take(liability, action);
            } else {
                assertThatThrownBy(() -> take(liability, action))
                        .as("%s in %s", action, state)
                        .isInstanceOf(Refusal.StateConflict.class);
                assertThat(liability.status()).isEqualTo(in(state).status());
                assertThat(liability.objectionStatus()).isEqualTo(in(state).objectionStatus());
            }
        }
    }

    @Test
    void anObjectionThatIsRightReversesTheLiabilityAndOneThatIsUpheldOrWithdrawnLeavesIt() {
        JointLiability revoked = in("revoked");
        assertThat(revoked.status()).isEqualTo(LiabilityStatus.REVERSED);
        assertThat(revoked.objectionStatus()).isEqualTo(AppealStatus.REVOKED);
        assertThat(revoked.reversal()).isEqualTo(step(REVIEWER));

        assertThat(in("upheld").status()).isEqualTo(LiabilityStatus.STANDING);
        assertThat(in("upheld").objectionStatus()).isEqualTo(AppealStatus.UPHELD);
        assertThat(in("withdrawn").status()).isEqualTo(LiabilityStatus.STANDING);
        assertThat(in("withdrawn").objectionStatus()).isEqualTo(AppealStatus.WITHDRAWN);
    }

    @Test
    void whatFallsOtherwiseLeavesNothingToObjectTo() {
        assertThat(in("reversed when contested").objectionStatus()).isEqualTo(AppealStatus.MOOT);
        assertThat(in("fallen when contested").objectionStatus()).isEqualTo(AppealStatus.MOOT);
        assertThat(in("reversed when upheld").objectionStatus()).isEqualTo(AppealStatus.UPHELD);
        assertThat(in("fallen").objectionStatus()).isNull();
    }

    @Test
    void whoRecordedItOrObjectsIsNamedToWhoDecides() {
        assertThat(in("standing").tookPart()).containsExactly(RECORDER);
        assertThat(in("contested").tookPart()).containsExactly(RECORDER, PERSON);
    }

    private static JointLiability in(String state) {
        JointLiability liability = new JointLiability(
                Drafts.draft(), Ids.next(), LiabilityGround.SHIFT_LEADER, step(RECORDER), DAY.plusDays(7));
        if (!List.of("standing", "reversed", "fallen").contains(state)) {
            take(liability, LiabilityAction.OBJECT);
        }
        if (state.endsWith("upheld")) {
            liability.decideObjection(false, step(REVIEWER));
        }
        switch (state) {
            case "revoked" -> liability.decideObjection(true, step(REVIEWER));
            case "withdrawn" -> take(liability, LiabilityAction.WITHDRAW_OBJECTION);
            default -> {
                if (state.startsWith("reversed")) {
                    take(liability, LiabilityAction.REVERSE);
                } else if (state.startsWith("fallen")) {
                    liability.fall(new Mark(NOW, OTHER));
                }
            }
        }
        return liability;
    }

    private static void take(JointLiability liability, LiabilityAction action) {
        switch (action) {
            case REVERSE -> liability.reverse(step(OTHER));
            case OBJECT -> liability.object(step(PERSON), DAY.plusDays(14));
            case DECIDE_OBJECTION -> liability.decideObjection(true, step(REVIEWER));
            case WITHDRAW_OBJECTION -> liability.withdrawObjection(step(PERSON));
        }
    }

    private static Step step(Actor by) {
        return new Step(NOW, by, "note");
    }
}
