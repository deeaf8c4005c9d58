package io.lamproom.member.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.platform.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BrandProjectTest {

    private static final BrandRules RULES = new BrandRules(80, 12);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Instant NOW = Instant.parse("2026-02-20T01:00:00Z");

    @Test
    void aBrandGoesFromProposalToItsName() {
        BrandProject project = proposed();

        assertThatThrownBy(() -> project.cultivate(DAY))
                .isInstanceOfSatisfying(Refusal.StateConflict.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("transition-not-allowed");
                    assertThat(refusal.extras())
                            .containsEntry("state", BrandStatus.PROPOSED)
                            .containsEntry("allowed", List.of("approval"));
                });
        project.approve(DAY, "party");
        project.cultivate(DAY.plusDays(10));
        project.evaluate(88, DAY.plusMonths(6), RULES);
        project.giveName(DAY.plusMonths(7), "party");
        assertThat(project.status()).isEqualTo(BrandStatus.NAMED);
        assertThat(project.recheckDue(RULES)).isEqualTo(DAY.plusMonths(19));
    }

    @Test
    void whoProposedABrandDoesNotApproveIt() {
        BrandProject project = proposed();

        assertThatThrownBy(() -> project.approve(DAY, "secretary")).hasMessage("brand-approved-by-proposer");
        assertThat(project.status()).isEqualTo(BrandStatus.PROPOSED);
    }

    @Test
    void aBrandBelowThePassMarkStaysInCultivation() {
        BrandProject project = proposed();
        project.approve(DAY, "party");
        project.cultivate(DAY);

        project.evaluate(79, DAY, RULES);
        assertThat(project.status()).isEqualTo(BrandStatus.CULTIVATING);
        project.evaluate(80, DAY.plusMonths(1), RULES);
        assertThat(project.status()).isEqualTo(BrandStatus.EVALUATED);
    }

    @Test
    void stepsAreTakenInTheOrderOfTheirDays() {
        BrandProject project = proposed();
        project.approve(DAY, "party");

        assertThatThrownBy(() -> project.cultivate(DAY.minusDays(1)))
                .isInstanceOfSatisfying(
                        Refusal.RuleBroken.class,
                        refusal -> assertThat(refusal.extras()).containsEntry("earliest", DAY));
    }

    @Test
    void aNamedBrandIsCheckedEachYearAndMayLoseItsName() {
        BrandProject project = named();

        project.recheck(DAY.plusYears(1), true, "继续有效", "party");
        assertThat(project.recheckDue(RULES)).isEqualTo(DAY.plusYears(2));
        assertThatThrownBy(() -> project.recheck(DAY.plusYears(1), true, "-", "party"))
                .hasMessage("brand-step-too-early");
        project.recheck(DAY.plusYears(2), false, "流于形式", "party");
        assertThat(project.status()).isEqualTo(BrandStatus.WITHDRAWN);
        assertThat(project.withdrawnOn()).isEqualTo(DAY.plusYears(2));
        assertThat(project.recheckDue(RULES)).isNull();
        assertThatThrownBy(() -> project.withdraw(DAY.plusYears(2), "-")).hasMessage("transition-not-allowed");
    }

    @Test
    void resultsBelongToABrandInCultivationOrLater() {
        BrandProject project = proposed();

        assertThatThrownBy(() -> project.achieve(ResultKind.RESULT, DAY, "-", NOW))
                .hasMessage("transition-not-allowed");
        BrandProject named = named();
        named.achieve(ResultKind.ADOPTED_ELSEWHERE, DAY, "掘进一区", NOW);
        assertThat(named.results()).extracting(BrandResult::kind).containsExactly(ResultKind.ADOPTED_ELSEWHERE);
    }

    private static BrandProject proposed() {
        return new BrandProject(UUID.randomUUID(), UUID.randomUUID(), "安全前哨", "计划", "创新", NOW, "secretary");
    }

    private static BrandProject named() {
        BrandProject project = proposed();
        project.approve(DAY, "party");
        project.cultivate(DAY);
        project.evaluate(90, DAY, RULES);
        project.giveName(DAY, "party");
        return project;
    }
}
