package io.lamproom.conduct.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.platform.problem.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EffectiveDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void theFirstVersionMayLieInThePast() {
        assertThatCode(() -> EffectiveDate.check(TODAY.minusYears(2), null, TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void aLaterVersionBeginsTodayAtTheEarliest() {
        assertThatCode(() -> EffectiveDate.check(TODAY, TODAY.minusYears(1), TODAY))
                .doesNotThrowAnyException();
        refused(TODAY.minusDays(1), TODAY.minusYears(1), TODAY);
    }

    @Test
    void aLaterVersionBeginsAfterTheNewest() {
        refused(TODAY.plusDays(10), TODAY.plusDays(10), TODAY.plusDays(11));
        refused(TODAY, TODAY, TODAY.plusDays(1));
    }

    private static void refused(LocalDate from, LocalDate newest, LocalDate earliest) {
        assertThatThrownBy(() -> EffectiveDate.check(from, newest, TODAY))
                .isInstanceOfSatisfying(Refusal.RuleBroken.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("catalogue-version-backdated");
                    assertThat(refusal.arguments()).containsExactly(earliest);
                    assertThat(refusal.errors().getFirst().pointer()).isEqualTo("/from");
                });
    }
}
