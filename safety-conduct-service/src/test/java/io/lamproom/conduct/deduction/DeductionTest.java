package io.lamproom.conduct.deduction;

import static io.lamproom.conduct.deduction.DeductionStatus.APPROVED;
import static io.lamproom.conduct.deduction.DeductionStatus.HANDED_OVER;
import static io.lamproom.conduct.deduction.DeductionStatus.PROPOSED;
import static io.lamproom.conduct.deduction.DeductionStatus.REFUNDED;
import static io.lamproom.conduct.deduction.DeductionStatus.REFUND_DUE;
import static io.lamproom.conduct.deduction.DeductionStatus.REJECTED;
import static io.lamproom.conduct.deduction.DeductionStatus.REVERSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeductionTest {

    private static final Instant NOW = Instant.parse("2026-12-07T02:00:00Z");
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Actor HR = new Actor("person-hr", "900010");
    private static final Step STEP = new Step(NOW, HR, "-");

    /** What may happen to a deduction: what persons do, and what follows from the violation and the wage. */
    private enum Happening {
        APPROVE(deduction -> deduction.approve(NOVEMBER, 300L, STEP)),
        REJECT(deduction -> deduction.reject(STEP)),
        HAND_OVER(deduction -> deduction.handOver(new Mark(NOW, HR))),
        CONFIRM_REFUND(deduction -> deduction.confirmRefund(new Mark(NOW, HR))),
        REGRADE(deduction -> deduction.lowerTo(100, NOW)),
        REVERSE(deduction -> deduction.reverse(NOW));

        private final Consumer<Deduction> effect;

        Happening(Consumer<Deduction> effect) {
            this.effect = effect;
        }
    }

    private static final Map<DeductionStatus, Map<Happening, DeductionStatus>> LAWFUL = Map.of(
            PROPOSED,
            Map.of(
                    Happening.APPROVE, APPROVED,
                    Happening.REJECT, REJECTED,
                    Happening.REGRADE, PROPOSED,
                    Happening.REVERSE, REVERSED),
            APPROVED,
            Map.of(
                    Happening.HAND_OVER, HANDED_OVER,
                    Happening.REGRADE, APPROVED,
                    Happening.REVERSE, REVERSED),
            HANDED_OVER,
            Map.of(Happening.REGRADE, REFUND_DUE, Happening.REVERSE, REFUND_DUE),
            REFUND_DUE,
            Map.of(
                    Happening.CONFIRM_REFUND, REFUNDED,
                    Happening.REGRADE, REFUND_DUE,
                    Happening.REVERSE, REFUND_DUE),
            // given back in part after a regrading; the rest is due when it falls
            REFUNDED,
            Map.of(Happening.REGRADE, REFUNDED, Happening.REVERSE, REFUND_DUE),
            REJECTED,
            Map.of(Happening.REGRADE, REJECTED, Happening.REVERSE, REJECTED),
            REVERSED,
            Map.of(Happening.REGRADE, REVERSED, Happening.REVERSE, REVERSED));

    @ParameterizedTest
    @EnumSource
    void everyStateAllowsExactlyWhatTheModelDraws(DeductionStatus status) {
        for (Happening happening : Happening.values()) {
            Deduction deduction = in(status);
            DeductionStatus after = LAWFUL.get(status).get(happening);
            if (after == null) {
                assertThatThrownBy(() -> happening.effect.accept(deduction))
                        .as("%s in %s", happening, status)
                        .isInstanceOf(Refusal.StateConflict.class)
                        .hasMessage("transition-not-allowed");
                assertThat(deduction.status()).isEqualTo(status);
            } else {
                happening.effect.accept(deduction);
                assertThat(deduction.status()).as("%s in %s", happening, status).isEqualTo(after);
            }
        }
    }

    @Test
    void whileAnAppealIsOpenItIsNeitherApprovedNorHandedOver() {
        Deduction proposed = in(PROPOSED);
        Deduction approved = in(APPROVED);
        assertThat(proposed.suspend(NOW)).isTrue();
        assertThat(proposed.suspend(NOW)).isFalse();
        approved.suspend(NOW);

        assertThatThrownBy(() -> Happening.APPROVE.effect.accept(proposed)).isInstanceOf(Refusal.StateConflict.class);
        assertThatThrownBy(() -> Happening.HAND_OVER.effect.accept(approved)).isInstanceOf(Refusal.StateConflict.class);
        assertThat(proposed.transitions()).containsExactly("rejection");

        assertThat(approved.resume()).isTrue();
        Happening.HAND_OVER.effect.accept(approved);
        assertThat(approved.suspend(NOW)).isFalse();
    }

    @Test
    void aRegradingOnlyEverLessensItAndWhatWasTakenBeyondItGoesBack() {
        Deduction proposed = in(PROPOSED);
        assertThat(proposed.lowerTo(900, NOW)).isFalse();
        assertThat(proposed.amounts().proposedFen()).isEqualTo(500);
        assertThat(proposed.lowerTo(200, NOW)).isTrue();
        assertThat(proposed.amounts().proposedFen()).isEqualTo(200);

        Deduction taken = in(HANDED_OVER);
        assertThat(taken.lowerTo(400, NOW)).isFalse();
        assertThat(taken.status()).isEqualTo(HANDED_OVER);
        assertThat(taken.lowerTo(100, NOW)).isTrue();
        assertThat(taken.amounts()).isEqualTo(new Amounts(500, 300L, 200, 0));
        taken.confirmRefund(new Mark(NOW, HR));
        assertThat(taken.amounts()).isEqualTo(new Amounts(500, 300L, 200, 200));
        assertThat(taken.reverse(NOW)).isTrue();
        assertThat(taken.amounts()).isEqualTo(new Amounts(500, 300L, 300, 200));
        assertThat(taken.amounts().netFen()).isZero();
    }

    @Test
    void noMoreIsApprovedThanWasProposed() {
        assertThatThrownBy(() -> in(PROPOSED).approve(NOVEMBER, 501L, STEP)).hasMessage("deduction-above-proposal");

        Deduction whole = in(PROPOSED);
        whole.approve(NOVEMBER, null, STEP);
        assertThat(whole.amounts().netFen()).isEqualTo(500);
        assertThat(whole.month()).isEqualTo(NOVEMBER);
    }

    @Test
    void theCapIsAFifthOfTheWageAndLeavesTheMinimumWage() {
        MonthlyCap cap = new MonthlyCap(20, 200_000);

        assertThat(cap.of(1_000_000)).isEqualTo(200_000);
        assertThat(cap.of(250_000)).isEqualTo(50_000);
        assertThat(cap.of(230_000)).isEqualTo(30_000);
        assertThat(cap.of(200_000)).isZero();
        assertThat(cap.of(150_000)).isZero();
        assertThat(cap.of(999_999)).as("parts of a fen are the worker's").isEqualTo(199_999);
        assertThat(new MonthlyCap(10, 200_000).of(1_000_000)).isEqualTo(100_000);
    }

    @Test
    void whatAMonthCannotGiveAnyMoreIsDecidedAnewOrGoesBackTheLastApprovedFirst() {
        Deduction taken = in(HANDED_OVER);
        Deduction first = in(APPROVED);
        Deduction last = approved(NOW.plusSeconds(1));

        assertThat(FitWageBase.fit(List.of(taken, first, last), 900, NOW)).isEmpty();
        assertThat(FitWageBase.fit(List.of(taken, first, last), 899, NOW))
                .extracting(Change::aggregate)
                .containsExactly(last);
        assertThat(last.status()).isEqualTo(PROPOSED);
        assertThat(last.amounts()).isEqualTo(Amounts.proposed(500));
        assertThat(last.lapsedAt()).isEqualTo(NOW);

        FitWageBase.fit(List.of(taken, first), 250, NOW);
        assertThat(first.status()).isEqualTo(PROPOSED);
        assertThat(taken.status()).isEqualTo(REFUND_DUE);
        assertThat(taken.amounts().netFen()).isEqualTo(250);
    }

    private static Deduction in(DeductionStatus status) {
        Deduction deduction = proposed();
        switch (status) {
            case PROPOSED -> {}
            case REJECTED -> deduction.reject(STEP);
            case REVERSED -> deduction.reverse(NOW);
            case APPROVED -> deduction.approve(NOVEMBER, 300L, STEP);
            case HANDED_OVER, REFUND_DUE, REFUNDED -> {
                deduction.approve(NOVEMBER, 300L, STEP);
                deduction.handOver(new Mark(NOW, HR));
                if (status != HANDED_OVER) {
                    deduction.lowerTo(100, NOW);
                }
                if (status == REFUNDED) {
                    deduction.confirmRefund(new Mark(NOW, HR));
                }
            }
        }
        return deduction;
    }

    private static Deduction approved(Instant at) {
        Deduction deduction = proposed();
        deduction.approve(NOVEMBER, 300L, new Step(at, HR, "-"));
        return deduction;
    }

    private static Deduction proposed() {
        return new Deduction(
                Ids.next(),
                new Charged(Ids.next(), Ids.next(), LocalDate.of(2026, 11, 23), null, null),
                DeductionKind.ASSESSMENT,
                500,
                Ids.next(),
                new Step(NOW, new Actor("person-safety", "900003"), null));
    }
}
