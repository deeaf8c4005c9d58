package io.lamproom.conduct.danger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.lamproom.conduct.catalogue.Discipline;
import io.lamproom.conduct.danger.DangerRules.Rung;
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
import org.junit.jupiter.params.provider.EnumSource;

class DangerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);
    private static final Instant NOW = Instant.parse("2026-11-18T06:00:00Z");
    private static final Actor INSPECTOR = new Actor("inspector", "900001");
    private static final Actor HEAD = new Actor("head", "100003");
    private static final Actor FIXER = new Actor("fixer", "100009");
    private static final Actor CHECKER = new Actor("checker", "900002");
    private static final UUID RESPONSIBLE = Ids.next();
    private static final DangerRules RULES = new DangerRules(
            24,
            1,
            List.of(
                    new Rung(0, EscalationLevel.RESPONSIBLE),
                    new Rung(1, EscalationLevel.SECTION_HEAD),
                    new Rung(3, EscalationLevel.DEPUTY_MINE_MANAGER),
                    new Rung(7, EscalationLevel.MINE_MANAGER)),
            30,
            1);

    @Test
    void aDangerIsClosedByACheckOfAnother() {
        Danger danger = assigned();
        danger.rectify(step(FIXER), RULES);

        refused("danger-checker-is-fixer", () -> danger.check(true, step(FIXER), RULES));
        // another login of the same person is that person
        refused("danger-checker-is-fixer", () -> danger.check(true, step(new Actor("x", "100009")), RULES));
        danger.check(true, step(CHECKER), RULES);
        assertThat(danger.status()).isEqualTo(DangerStatus.CLOSED);
        assertThat(danger.closedAt()).isEqualTo(NOW);
        assertThat(danger.dueOn()).isNull();
    }

    @Test
    void aFailedCheckGoesBackToRectifyingWithTheOldDeadline() {
        Danger danger = assigned();
        danger.rectify(step(FIXER), RULES);
        assertThat(danger.dueOn()).isNull();

        danger.check(false, step(CHECKER), RULES);
        assertThat(danger.status()).isEqualTo(DangerStatus.RECTIFYING);
        assertThat(danger.dueOn()).isEqualTo(DAY.plusDays(3));
        assertThat(danger.checks()).hasSize(1);
        assertThat(danger.closedAt()).isNull();
    }

    @Test
    void nobodyIsChargedWithAMajorDangerBeforeTheAreaIsStoppedAndASupervisorNamed() {
        Danger danger = found(DangerGrade.MAJOR);

        refused("danger-major-not-stopped", () -> assign(danger));
        danger.stop("2301 working face", mark(HEAD));
        refused("danger-major-not-supervised", () -> assign(danger));
        danger.supervise(RESPONSIBLE);
        refused("danger-supervisor-is-responsible", () -> assign(danger));
        danger.supervise(Ids.next());
        assign(danger);
        assertThat(danger.status()).isEqualTo(DangerStatus.RECTIFYING);
    }

    @Test
    void workGoesOnOnlyAfterTheCheckAndNotByTheFixer() {
        Danger danger = found(DangerGrade.MAJOR);
        danger.stop("2301 working face", mark(HEAD));
        danger.supervise(Ids.next());
        assign(danger);

        assertThatThrownBy(() -> danger.resume(mark(CHECKER)))
                .isInstanceOfSatisfying(
                        Refusal.StateConflict.class,
                        refusal -> assertThat(refusal.extras()).containsEntry("state", DangerStatus.RECTIFYING));
        danger.rectify(step(FIXER), RULES);
        danger.check(true, step(CHECKER), RULES);
        refused("danger-resumed-by-fixer", () -> danger.resume(mark(FIXER)));
        danger.resume(mark(CHECKER));
        assertThat(danger.stoppage().resumed()).isEqualTo(mark(CHECKER));
        refused("danger-area-not-stopped", () -> danger.resume(mark(CHECKER)));
    }

    @Test
    void aMajorDangerIsNotPutRightOnTheSpot() {
        Danger danger = found(DangerGrade.C);

        refused(
                "danger-major-on-the-spot",
                () -> danger.classify(classification(DangerGrade.MAJOR, Handling.ON_THE_SPOT)));
        danger.classify(classification(DangerGrade.D, Handling.ON_THE_SPOT));
        danger.assign(new Assurances(RESPONSIBLE, "Tightened.", 0L, DAY, null), mark(HEAD), DAY, RULES);
        assertThat(danger.status()).isEqualTo(DangerStatus.RECTIFYING);
    }

    @Test
    void aDeadlineNeedsAPlanAndLiesAhead() {
        Danger danger = found(DangerGrade.C);

        refused(
                "danger-plan-missing",
                () -> danger.assign(
                        new Assurances(RESPONSIBLE, "Weight.", 0L, DAY.plusDays(2), null), mark(HEAD), DAY, RULES));
        refused(
                "danger-deadline-past",
                () -> danger.assign(
                        new Assurances(RESPONSIBLE, "Weight.", 0L, DAY.minusDays(1), "Guard"), mark(HEAD), DAY, RULES));
    }

    @Test
    void whatNobodyIsChargedWithIsOverdueToo() {
        Danger danger = found(DangerGrade.C);

        assertThat(danger.dueOn()).isEqualTo(DAY.plusDays(1));
        assertThat(danger.nextEscalationOn()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void eachLevelIsNotedOnceAtDueAndOneThreeAndSevenDaysLater() {
        Danger danger = assigned();
        LocalDate due = DAY.plusDays(3);

        assertThat(danger.escalate(due.minusDays(1), NOW, RULES)).isFalse();
        assertThat(danger.escalate(due, NOW, RULES)).isTrue();
        assertThat(danger.escalate(due, NOW, RULES)).isFalse();
        assertThat(danger.nextEscalationOn()).isEqualTo(due.plusDays(1));
        // days without a pass are made up for
        assertThat(danger.escalate(due.plusDays(4), NOW, RULES)).isTrue();
        assertThat(danger.escalate(due.plusDays(7), NOW, RULES)).isTrue();
        assertThat(danger.escalations())
                .extracting(DangerEscalation::to, DangerEscalation::reachedOn)
                .containsExactly(
                        tuple(EscalationLevel.RESPONSIBLE, due),
                        tuple(EscalationLevel.SECTION_HEAD, due.plusDays(1)),
                        tuple(EscalationLevel.DEPUTY_MINE_MANAGER, due.plusDays(3)),
                        tuple(EscalationLevel.MINE_MANAGER, due.plusDays(7)));
        assertThat(danger.nextEscalationOn()).isNull();
    }

    @Test
    void anExtensionIsDecidedByAnotherAndMovesTheLadder() {
        Danger danger = assigned();
        LocalDate due = DAY.plusDays(3);
        danger.escalate(due, NOW, RULES);
        refused("danger-extension-not-later", () -> danger.askExtension(extension(due), mark(HEAD), due, RULES));
        danger.askExtension(extension(due.plusDays(2)), mark(HEAD), due, RULES);
        refused(
                "danger-extension-undecided",
                () -> danger.askExtension(extension(due.plusDays(3)), mark(HEAD), due, RULES));
        refused("danger-extension-decided-by-asker", () -> danger.decideExtension(true, step(HEAD), RULES));

        danger.decideExtension(true, step(CHECKER), RULES);
        assertThat(danger.dueOn()).isEqualTo(due.plusDays(2));
        assertThat(danger.nextEscalationOn()).isEqualTo(due.plusDays(2));
        refused(
                "danger-extensions-used-up",
                () -> danger.askExtension(extension(due.plusDays(9)), mark(HEAD), due, RULES));
    }

    @Test
    void anExtensionIsAskedForBeforeTheDeadlineHasPassed() {
        Danger danger = assigned();
        LocalDate due = DAY.plusDays(3);

        refused(
                "danger-extension-too-late",
                () -> danger.askExtension(extension(due.plusDays(5)), mark(HEAD), due.plusDays(1), RULES));
        refused("danger-extension-not-asked", () -> danger.decideExtension(true, step(CHECKER), RULES));
    }

    @Test
    void aReportIsNotDismissedByWhoRecordedItAndADoubleIsOfAnother() {
        Danger danger = found(DangerGrade.C);
        Danger other = found(DangerGrade.C);

        refused("danger-dismissed-by-recorder", () -> danger.dismiss(DismissalGround.NO_DANGER, null, step(INSPECTOR)));
        refused("danger-double-unknown", () -> danger.dismiss(DismissalGround.DOUBLE, danger, step(CHECKER)));
        danger.dismiss(DismissalGround.DOUBLE, other, step(CHECKER));
        assertThat(danger.status()).isEqualTo(DangerStatus.DISMISSED);
        assertThat(danger.dueOn()).isNull();
        refused("danger-double-unknown", () -> other.dismiss(DismissalGround.DOUBLE, danger, step(CHECKER)));
    }

    @ParameterizedTest
    @EnumSource(DangerGrade.class)
    void historyIsNeverDue(DangerGrade grade) {
        Danger danger = danger(grade, true);

        assertThat(danger.dueOn()).isNull();
        assertThat(danger.escalate(DAY.plusYears(1), NOW, RULES)).isFalse();
    }

    @Test
    void theLadderOfAMineRises() {
        DangerRules flat = new DangerRules(
                24,
                1,
                List.of(new Rung(1, EscalationLevel.SECTION_HEAD), new Rung(1, EscalationLevel.MINE_MANAGER)),
                30,
                1);

        refused("danger-ladder-not-rising", () -> new DangerRules.Kind().check(flat));
        new DangerRules.Kind().check(RULES);
    }

    private static Danger assigned() {
        Danger danger = found(DangerGrade.C);
        assign(danger);
        return danger;
    }

    private static void assign(Danger danger) {
        danger.assign(
                new Assurances(RESPONSIBLE, "Fit a new weight.", 120_000L, DAY.plusDays(3), "A guard."),
                mark(HEAD),
                DAY,
                RULES);
    }

    private static Danger found(DangerGrade grade) {
        return danger(grade, false);
    }

    private static Danger danger(DangerGrade grade, boolean history) {
        Finding finding = new Finding(
                DangerSource.ROUTINE,
                Ids.next(),
                null,
                true,
                "The air door does not close.",
                NOW,
                DAY,
                "MORNING",
                history,
                false,
                null,
                NOW,
                INSPECTOR,
                "web");
        return new Danger(
                Ids.next(),
                Ids.next(),
                finding,
                new Kind(Discipline.VENTILATION, Factor.ENVIRONMENT),
                classification(grade, Handling.BY_DEADLINE),
                null,
                Ids.next(),
                RULES);
    }

    private static Classification classification(DangerGrade grade, Handling handling) {
        return new Classification(grade, handling, new Owner(Ids.next(), null, null));
    }

    private static ExtensionRequest extension(LocalDate deadline) {
        return new ExtensionRequest(deadline, "The part comes on Friday.", "The guard stays.");
    }

    private static Step step(Actor by) {
        return new Step(NOW, by, "note");
    }

    private static Mark mark(Actor by) {
        return new Mark(NOW, by);
    }

    private static void refused(String code, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(Refusal.RuleBroken.class).hasMessage(code);
    }
}
