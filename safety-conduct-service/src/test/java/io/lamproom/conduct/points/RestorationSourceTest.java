package io.lamproom.conduct.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.platform.problem.Refusal;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;

class RestorationSourceTest {

    private static final LocalDate CYCLE_FROM = LocalDate.of(2026, Month.JANUARY, 1);

    @Test
    void whatWasEarnedSinceTheCyclesFirstDayGivesPointsBack() {
        assertThatCode(() -> new RestorationSource(true, CYCLE_FROM).check(CYCLE_FROM))
                .doesNotThrowAnyException();
        assertThatCode(() -> new RestorationSource(true, CYCLE_FROM.plusMonths(7)).check(CYCLE_FROM))
                .doesNotThrowAnyException();
    }

    @Test
    void whatWasEarnedTheDayBeforeTheCycleBeganGaveItsChanceThen() {
        refused(new RestorationSource(true, CYCLE_FROM.minusDays(1)), "restoration-source-of-earlier-cycle");
    }

    @Test
    void whatWasNotEarnedOrWasTakenBackGivesNothing() {
        refused(new RestorationSource(false, null), "restoration-source-not-standing");
        refused(new RestorationSource(true, null), "restoration-source-not-standing");
        refused(new RestorationSource(false, CYCLE_FROM.plusDays(9)), "restoration-source-not-standing");
        // revoked and old: that it does not stand is what is said
        refused(new RestorationSource(false, CYCLE_FROM.minusDays(9)), "restoration-source-not-standing");
    }

    private static void refused(RestorationSource source, String code) {
        assertThatThrownBy(() -> source.check(CYCLE_FROM))
                .isInstanceOfSatisfying(
                        Refusal.RuleBroken.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
