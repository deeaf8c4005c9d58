package io.lamproom.conduct.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.step.Step;
import io.lamproom.conduct.violation.AppealStatus;
import io.lamproom.conduct.violation.Attribution;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AbsenceTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Actor CLERK = new Actor("clerk", "1");
    private static final Actor HEARER = new Actor("hearer", "2");
    private static final Actor HEAD = new Actor("head", "3");
    private static final Actor PERSON = new Actor("person", "4");
    private static final Actor REVIEWER = new Actor("reviewer", "5");

    /** Every state with every state of its appeal that can be, and the lawful actions. */
    private static final Map<String, List<String>> LAWFUL = Map.of(
            "presumed", List.of("hearing", "explanation", "confirmation"),
            "heard", List.of("explanation", "confirmation"),
            "explained", List.of(),
            "confirmed", List.of("appeal"),
            "appealed", List.of("appeal-decision", "appeal-withdrawal"),
            "upheld", List.of(),
            "withdrawn", List.of(),
            "revoked", List.of(),
            "reversed", List.of(),
            "moot", List.of());

    static Stream<String> states() {
        return LAWFUL.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("states")
    void inEachStateTheLawfulActionsAndNoOther(String state) {
        assertThat(in(state).transitions()).isEqualTo(LAWFUL.get(state));
        for (AbsenceAction action : AbsenceAction.values()) {
            Absence absence = in(state);
            if (LAWFUL.get(state).contains(action.resource())
                    && !(state.equals("presumed") && action.equals(AbsenceAction.CONFIRM))) {
                take(absence, action);
            } else {
                assertThatThrownBy(() -> take(absence, action))
                        .as("%s in %s", action, state)
                        .isInstanceOfAny(Refusal.StateConflict.class, Refusal.RuleBroken.class);
                assertThat(absence.status()).isEqualTo(in(state).status());
            }
        }
    }

    @Test
    void nothingIsConfirmedBeforeThePersonWasHeard() {
        assertThatThrownBy(() -> in("presumed").confirm(step(HEAD), DAY)).hasMessage("absence-not-heard");
    }

    @Test
    void whoToldOfItOrHeardThePersonDoesNotConfirm() {
        assertThatThrownBy(() -> in("heard").confirm(step(CLERK), DAY)).hasMessage("absence-confirmed-by-teller");
        assertThatThrownBy(() -> in("heard").confirm(step(HEARER), DAY)).hasMessage("absence-confirmed-by-hearer");
        assertThatThrownBy(() -> in("heard").confirm(step(new Actor("another login", "2")), DAY))
                .hasMessage("absence-confirmed-by-hearer");
    }

    @Test
    void allWhoTookPartAreNamedToWhoDecidesTheAppeal() {
        assertThat(in("appealed").tookPart()).containsExactly(CLERK, HEARER, HEAD, PERSON);
    }

    @ParameterizedTest
    @EnumSource(
            value = AbsenceGround.class,
            names = {"ATTENDANCE_TOLD", "TRIP_TOLD"})
    void whatShowsThePersonThereExplainsAPresumptionAndReversesAConfirmation(AbsenceGround ground) {
        Absence presumed = in("heard");
        assertThat(presumed.contradict(ground, new Mark(NOW, CLERK))).isTrue();
        assertThat(presumed.status()).isEqualTo(AbsenceStatus.EXPLAINED);
        assertThat(presumed.explanationGround()).isEqualTo(ground);

        Absence confirmed = in("appealed");
        assertThat(confirmed.contradict(ground, new Mark(NOW, CLERK))).isTrue();
        assertThat(confirmed.status()).isEqualTo(AbsenceStatus.REVERSED);
        assertThat(confirmed.reversalGround()).isEqualTo(ground);
        assertThat(confirmed.appealStatus()).isEqualTo(AppealStatus.MOOT);
        assertThat(confirmed.confirmation().by()).isEqualTo(HEAD);

        for (String over : List.of("explained", "revoked", "reversed")) {
            assertThat(in(over).contradict(ground, new Mark(NOW, CLERK)))
                    .as(over)
                    .isFalse();
        }
    }

    @Test
    void anAppealThatIsUpheldLeavesTheAbsenceAndOneThatIsRevokedReversesIt() {
        assertThat(in("upheld").status()).isEqualTo(AbsenceStatus.CONFIRMED);
        assertThat(in("revoked").status()).isEqualTo(AbsenceStatus.REVERSED);
        assertThat(in("revoked").reversalGround()).isEqualTo(AbsenceGround.APPEAL);
        assertThat(in("revoked").reversal().by()).isEqualTo(REVIEWER);
    }

    private static Absence in(String state) {
        Absence absence = new Absence(
                Ids.next(),
                new Missed(Ids.next(), DAY, "NIGHT"),
                new Attribution(null, null, null, null, false, null),
                AbsenceSource.TOLD,
                new Mark(NOW, CLERK));
        switch (state) {
            case "presumed" -> {}
            case "explained" -> take(absence, AbsenceAction.EXPLAIN);
            default -> take(absence, AbsenceAction.HEAR);
        }
        if (List.of("presumed", "explained", "heard").contains(state)) {
            return absence;
        }
        take(absence, AbsenceAction.CONFIRM);
        if (List.of("appealed", "upheld", "withdrawn", "revoked", "moot").contains(state)) {
            take(absence, AbsenceAction.APPEAL);
        }
        switch (state) {
            case "upheld" -> absence.decideAppeal(false, step(REVIEWER));
            case "revoked" -> absence.decideAppeal(true, step(REVIEWER));
            case "withdrawn" -> absence.withdrawAppeal(step(PERSON));
            case "reversed", "moot" -> absence.contradict(AbsenceGround.TRIP_TOLD, new Mark(NOW, CLERK));
            default -> {}
        }
        return absence;
    }

    private static void take(Absence absence, AbsenceAction action) {
        switch (action) {
            case HEAR -> absence.hear(new Hearing(step(HEARER), step(HEARER).at(), true, null));
            case EXPLAIN -> absence.explain(AbsenceGround.ILLNESS, step(HEARER));
            case CONFIRM -> absence.confirm(step(HEAD), DAY.plusDays(7));
            case APPEAL -> absence.appeal(step(PERSON), DAY.plusDays(14));
            case DECIDE_APPEAL -> absence.decideAppeal(false, step(REVIEWER));
            case WITHDRAW_APPEAL -> absence.withdrawAppeal(step(PERSON));
        }
    }

    private static Step step(Actor by) {
        return new Step(NOW, by, "note");
    }
}
