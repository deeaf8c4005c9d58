package io.lamproom.conduct.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Step;
import io.lamproom.conduct.violation.AppealStatus;
import io.lamproom.conduct.violation.Drafts;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppealTest {

    private static final Step STEP =
            new Step(Instant.parse("2026-11-24T02:00:00Z"), new Actor("reviewer", "900008"), "Two witnesses.");

    /** What may become of an appeal; annulled is done to it with its violation, and posted by nobody. */
    enum Action {
        UPHOLD("decision", AppealStatus.UPHELD, appeal -> appeal.decide(AppealStatus.UPHELD, STEP, List.of())),
        REGRADE("decision", AppealStatus.REGRADED, appeal -> appeal.decide(AppealStatus.REGRADED, STEP, List.of())),
        REVOKE("decision", AppealStatus.REVOKED, appeal -> appeal.decide(AppealStatus.REVOKED, STEP, List.of())),
        WITHDRAW("withdrawal", AppealStatus.WITHDRAWN, appeal -> appeal.withdraw(STEP)),
        SETTLE("settlement", AppealStatus.MOOT, appeal -> appeal.settle(STEP));

        private final String resource;
        private final AppealStatus to;
        private final Consumer<Appeal> step;

        Action(String resource, AppealStatus to, Consumer<Appeal> step) {
            this.resource = resource;
            this.to = to;
            this.step = step;
        }
    }

    /** Every pair of state and action. */
    @ParameterizedTest
    @EnumSource(AppealStatus.class)
    void onlyAnOpenOneIsDecidedWithdrawnOrSettledAndOnce(AppealStatus status) {
        for (Action action : Action.values()) {
            Appeal appeal = in(status);
            if (status == AppealStatus.OPEN) {
                assertThat(appeal.transitions()).containsExactly("decision", "withdrawal");
                action.step.accept(appeal);
                assertThat(appeal.status()).isEqualTo(action.to);
                assertThat(appeal.ending()).isEqualTo(STEP);
            } else {
                assertThat(appeal.transitions()).isEmpty();
                assertThatThrownBy(() -> action.step.accept(appeal))
                        .as("%s in %s", action.resource, status)
                        .isInstanceOfSatisfying(
                                Refusal.StateConflict.class,
                                refusal -> assertThat(refusal.extras())
                                        .containsEntry("state", status)
                                        .containsEntry("allowed", List.of()));
                assertThat(appeal.status()).isEqualTo(status);
            }
        }
    }

    private static Appeal in(AppealStatus status) {
        Appeal appeal = new Appeal(Drafts.draft(), STEP, true, LocalDate.of(2026, 11, 27), Ids.next());
        for (Action action : Action.values()) {
            if (action.to == status) {
                action.step.accept(appeal);
            }
        }
        assertThat(appeal.status()).isEqualTo(status);
        return appeal;
    }
}
