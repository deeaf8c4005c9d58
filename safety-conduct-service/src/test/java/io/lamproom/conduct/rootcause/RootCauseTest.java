package io.lamproom.conduct.rootcause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.conduct.danger.Factor;
import io.lamproom.conduct.rootcause.AnalysisRequest.CauseRequest;
import io.lamproom.conduct.rootcause.AnalysisRequest.CorrectionRequest;
import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RootCauseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T02:30:00Z");
    private static final Actor ANALYST = new Actor("analyst", "900002");
    private static final Actor OWNER = new Actor("owner", "100003");
    private static final Actor CHECKER = new Actor("checker", "900003");
    private static final UUID OWNER_ID = Ids.next();
    private static final RootCauseRules RULES = new RootCauseRules(30);

    /** Every pair of state and action: what is not named here is not lawful. */
    @ParameterizedTest
    @CsvSource({"OPEN, analysis", "ACTING, completions", "AWAITING_EFFECT, effect-checks", "CLOSED, ''"})
    void inEachStateTheLawfulActionsAndNoOther(RootCauseStatus status, String lawful) {
        List<String> named = lawful.isEmpty() ? List.of() : List.of(lawful.split(" "));
        assertThat(status.transitions()).isEqualTo(named);
        for (RootCauseAction action : RootCauseAction.values()) {
            assertThat(status.allows(action)).isEqualTo(named.contains(action.resource()));
        }
    }

    @Test
    void eachEndOfTheTreeIsAStepThatSomebodyAnswersFor() {
        CauseRequest untraced = new CauseRequest("b", "a", Factor.MACHINE, "Worn.", null, null, null);

        refused(
                "root-cause-not-traced-to-step",
                "/causes/1",
                () -> opened().analyse(
                                new AnalysisRequest(List.of(top("a"), untraced), List.of(correction("b"))),
                                DAY,
                                mark()));
    }

    @Test
    void aTreeIsToldFromTheTopDown() {
        refused(
                "root-cause-tree-broken",
                "/causes/0",
                () -> opened().analyse(
                                new AnalysisRequest(List.of(end("b", "a"), top("a")), List.of(correction("b"))),
                                DAY,
                                mark()));
        refused(
                "root-cause-tree-broken",
                "/causes/1",
                () -> opened().analyse(
                                new AnalysisRequest(List.of(end("a", null), end("a", null)), List.of(correction("a"))),
                                DAY,
                                mark()));
    }

    @Test
    void somethingIsDoneAboutEachEndAndAboutNothingElse() {
        refused(
                "root-cause-without-action",
                "/actions",
                () -> opened().analyse(
                                new AnalysisRequest(
                                        List.of(top("a"), end("b", "a"), end("c", "a")), List.of(correction("b"))),
                                DAY,
                                mark()));
        refused(
                "root-cause-action-without-cause",
                "/actions/0/cause",
                () -> opened().analyse(
                                new AnalysisRequest(List.of(top("a"), end("b", "a")), List.of(correction("a"))),
                                DAY,
                                mark()));
    }

    @Test
    void itClosesOnlyAfterAnEffectCheckByAnotherOnALaterDay() {
        RootCause rootCause = acting();
        rootCause.complete(rootCause.actions().getFirst().id(), DAY.plusDays(5), step(OWNER));
        LocalDate from = DAY.plusDays(35);

        assertThat(rootCause.status()).isEqualTo(RootCauseStatus.AWAITING_EFFECT);
        assertThat(rootCause.effectFrom(RULES)).isEqualTo(from);
        refused(
                "root-cause-effect-too-early",
                null,
                () -> rootCause.checkEffect(true, from.minusDays(1), step(CHECKER), RULES));
        refused(
                "root-cause-effect-checked-by-participant",
                null,
                () -> rootCause.checkEffect(true, from, step(OWNER), RULES));
        refused(
                "root-cause-effect-checked-by-participant",
                null,
                () -> rootCause.checkEffect(true, from, step(ANALYST), RULES));
        rootCause.checkEffect(true, from, step(CHECKER), RULES);
        assertThat(rootCause.status()).isEqualTo(RootCauseStatus.CLOSED);
        assertThat(rootCause.closedAt()).isEqualTo(NOW);
    }

    @Test
    void whatDoesNotHelpIsAnalysedAnew() {
        RootCause rootCause = acting();
        rootCause.complete(rootCause.actions().getFirst().id(), DAY, step(OWNER));

        rootCause.checkEffect(false, DAY.plusDays(30), step(CHECKER), RULES);
        assertThat(rootCause.status()).isEqualTo(RootCauseStatus.OPEN);
        rootCause.analyse(analysis(), DAY.plusDays(31), mark());
        assertThat(rootCause.causes()).extracting(Cause::round).containsExactlyInAnyOrder(1, 1, 2, 2);
        assertThat(rootCause.actions()).extracting(CorrectiveAction::done).containsExactly(true, false);
    }

    @Test
    void anActionIsDueTodayAtTheEarliest() {
        CorrectionRequest past = new CorrectionRequest("a", "Check it.", OWNER_ID, DAY.minusDays(1));

        refused(
                "root-cause-deadline-past",
                "/actions/0/deadline",
                () -> opened().analyse(new AnalysisRequest(List.of(end("a", null)), List.of(past)), DAY, mark()));
    }

    @Test
    void anActionIsDoneOnce() {
        RootCause rootCause = opened();
        rootCause.analyse(
                new AnalysisRequest(List.of(top("a"), end("b", "a")), List.of(correction("b"), correction("b"))),
                DAY,
                mark());
        UUID first = rootCause.actions().getFirst().id();
        rootCause.complete(first, DAY, step(OWNER));

        assertThat(rootCause.status()).isEqualTo(RootCauseStatus.ACTING);
        refused("root-cause-action-done", null, () -> rootCause.complete(first, DAY, step(OWNER)));
    }

    private static RootCause acting() {
        RootCause rootCause = opened();
        rootCause.analyse(analysis(), DAY, mark());
        return rootCause;
    }

    private static RootCause opened() {
        return new RootCause(Ids.next(), SubjectKind.INCIDENT, Ids.next(), "A bolt fell", mark());
    }

    private static AnalysisRequest analysis() {
        return new AnalysisRequest(List.of(top("a"), end("b", "a")), List.of(correction("b")));
    }

    private static CauseRequest top(String key) {
        return new CauseRequest(key, null, Factor.MACHINE, "The plate gave way.", null, null, null);
    }

    private static CauseRequest end(String key, String parent) {
        return new CauseRequest(key, parent, Factor.MANAGEMENT, "Not checked.", "Bolting", "4.2", OWNER_ID);
    }

    private static CorrectionRequest correction(String cause) {
        return new CorrectionRequest(cause, "Check it.", OWNER_ID, DAY.plusDays(40));
    }

    private static Mark mark() {
        return new Mark(NOW, ANALYST);
    }

    private static Step step(Actor by) {
        return new Step(NOW, by, "note");
    }

    private static void refused(String code, String pointer, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.RuleBroken.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.errors()).hasSize(pointer == null ? 0 : 1);
            if (pointer != null) {
                assertThat(refusal.errors().getFirst().pointer()).isEqualTo(pointer);
            }
        });
    }
}
