package io.lamproom.conduct.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PointsProposalTest {

    private static final LocalDate RAISED = LocalDate.of(2026, 12, 22);
    private static final Step STEP =
            new Step(Instant.parse("2026-12-22T06:00:00Z"), new Actor("head", "900003"), "Talked with.");

    @ParameterizedTest
    @EnumSource(ProposalStatus.class)
    void onlyAnOpenOneIsDecided(ProposalStatus from) {
        decided(from, "acceptance", ProposalStatus.ACCEPTED);
        decided(from, "refusal", ProposalStatus.DECLINED);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, WITHDRAWN",
        "ACCEPTED, REVERSED",
        "DECLINED, DECLINED",
        "WITHDRAWN, WITHDRAWN",
        "REVERSED, REVERSED"
    })
    void withoutItsPointsAnOpenOneLapsesAndAnAcceptedOneIsToBeUndone(ProposalStatus from, ProposalStatus to) {
        PointsProposal proposal = in(from);

        assertThat(proposal.isLive()).isEqualTo(from != to);
        proposal.losesItsGround();

        assertThat(proposal.status()).isEqualTo(to);
    }

    @Test
    void theActsOfItsCycleCountForIt() {
        PointsProposal proposal = in(ProposalStatus.OPEN);

        assertThat(proposal.cycleTo()).isEqualTo("2026-12-31");
        assertThat(proposal.countsAnyOf(List.of(LocalDate.of(2026, 1, 1)))).isTrue();
        assertThat(proposal.countsAnyOf(List.of(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 12, 31))))
                .isTrue();
        assertThat(proposal.countsAnyOf(List.of(LocalDate.of(2025, 12, 31), LocalDate.of(2027, 1, 1))))
                .isFalse();
        assertThat(proposal.countsAnyOf(List.of())).isFalse();
    }

    private static void decided(ProposalStatus from, String resource, ProposalStatus outcome) {
        PointsProposal proposal = in(from);
        if (from.transitions().contains(resource)) {
            proposal.decide(resource, outcome, STEP);
            assertThat(proposal.status()).isEqualTo(outcome);
            assertThat(proposal.decision()).isEqualTo(STEP);
        } else {
            assertThatThrownBy(() -> proposal.decide(resource, outcome, STEP))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("transition-not-allowed"));
            assertThat(proposal.status()).isEqualTo(from);
        }
    }

    private static PointsProposal in(ProposalStatus status) {
        PointsProposal proposal = new PointsProposal(
                new PointsAccount(UUID.randomUUID(), UUID.randomUUID(), AccountKind.WORKER),
                null,
                new PointsRules.Threshold(6, "WARNING_TALK"),
                8,
                RAISED,
                Cycle.CALENDAR_YEAR.beginOf(RAISED),
                UUID.randomUUID());
        switch (status) {
            case OPEN -> {}
            case ACCEPTED -> proposal.decide("acceptance", ProposalStatus.ACCEPTED, STEP);
            case DECLINED -> proposal.decide("refusal", ProposalStatus.DECLINED, STEP);
            case WITHDRAWN -> proposal.losesItsGround();
            case REVERSED -> {
                proposal.decide("acceptance", ProposalStatus.ACCEPTED, STEP);
                proposal.losesItsGround();
            }
        }
        return proposal;
    }
}
