package io.lamproom.conduct.violation;

import static io.lamproom.conduct.violation.ViolationStatus.CONFIRMED;
import static io.lamproom.conduct.violation.ViolationStatus.REPORTED;
import static io.lamproom.conduct.violation.ViolationStatus.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.conduct.catalogue.BehaviourTerms;
import io.lamproom.conduct.catalogue.Category;
import io.lamproom.conduct.catalogue.Discipline;
import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.roster.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ViolationTest {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Actor RECORDER = new Actor("recorder", "100001");
    private static final Actor VERIFIER = new Actor("verifier", "100002");
    private static final Actor CONFIRMER = new Actor("confirmer", "100003");
    private static final BehaviourTerms BEHAVIOUR = new BehaviourTerms(
            UUID.randomUUID(),
            "B-1",
            DAY.minusYears(1),
            Category.RULE_BREAKING_OPERATION,
            Discipline.TRANSPORT,
            "SERIOUS",
            8,
            2);
    private static final Grading SERIOUS = new Grading("SERIOUS", 2, true, 8, 2);

    private static final Map<ViolationAction, Consumer<Violation>> DO = new EnumMap<>(Map.of(
            ViolationAction.SUBMIT, violation -> violation.submit(Terms.NONE, NOW),
            ViolationAction.VERIFY, violation -> violation.verify(step(VERIFIER)),
            ViolationAction.CONFIRM, violation -> violation.confirm(step(CONFIRMER), BEHAVIOUR, SERIOUS, Terms.NONE),
            ViolationAction.VOID, violation -> violation.voidBy(step(VERIFIER))));

    private final Standing standing = new Standing(
            UUID.randomUUID(),
            DAY,
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            "FULL",
            "miner",
            "coal",
            true,
            "ACTIVE",
            null);

    @Test
    void everyPairOfStateAndActionIsLawfulOrRefusedNamingTheLawfulOnes() {
        for (ViolationStatus status : ViolationStatus.values()) {
            for (ViolationAction action : ViolationAction.values()) {
                Violation violation = in(status);
                if (status.allows(action)) {
                    DO.get(action).accept(violation);
                    assertThat(violation.status())
                            .as("%s in %s", action, status)
                            .isEqualTo(action.to());
                } else {
                    assertThatThrownBy(() -> DO.get(action).accept(violation))
                            .as("%s in %s", action, status)
                            .isInstanceOfSatisfying(Refusal.StateConflict.class, refusal -> {
                                assertThat(refusal.code()).isEqualTo("transition-not-allowed");
                                assertThat(refusal.extras())
                                        .containsEntry("state", status)
                                        .containsEntry("allowed", status.transitions());
                            });
                    assertThat(violation.status()).isEqualTo(status);
                }
            }
        }
    }

    @Test
    void theRecorderMayNotVerify() {
        Violation violation = in(REPORTED);

        refused("verifier-is-recorder", () -> violation.verify(step(RECORDER)));
        refused("verifier-is-recorder", () -> violation.verify(step(new Actor("other login", "100001"))));
        assertThat(violation.status()).isEqualTo(REPORTED);
    }

    @Test
    void theRecorderMayVerifyWhatTheSubjectSignedOnTheSpot() {
        Violation violation = draft(true);
        violation.submit(Terms.NONE, NOW);

        violation.verify(step(RECORDER));

        assertThat(violation.status()).isEqualTo(VERIFIED);
    }

    @Test
    void theConfirmerIsNeitherTheRecorderNorTheVerifier() {
        Violation violation = in(VERIFIED);

        refused("confirmer-is-recorder", () -> violation.confirm(step(RECORDER), BEHAVIOUR, SERIOUS, Terms.NONE));
        refused("confirmer-is-verifier", () -> violation.confirm(step(VERIFIER), BEHAVIOUR, SERIOUS, Terms.NONE));
        assertThat(violation.status()).isEqualTo(VERIFIED);
        assertThat(violation.grading()).isNull();
    }

    @Test
    void whatHasLapsedIsNotConfirmed() {
        Violation violation = in(VERIFIED);
        Terms lapsed = new Terms(null, DAY, Terms.NOT_CONFIRMED_IN_TIME);

        refused(
                "violation-not-confirmed-in-time",
                () -> violation.confirm(step(CONFIRMER), BEHAVIOUR, SERIOUS, lapsed));
        assertThat(violation.status()).isEqualTo(VERIFIED);
    }

    @Test
    void confirmationFixesGradeAndPoints() {
        Violation violation = in(CONFIRMED);

        assertThat(violation.grading()).isEqualTo(SERIOUS);
        assertThat(violation.confirmation()).isEqualTo(step(CONFIRMER));
    }

    @Test
    void aReportAfterItsTermIsMarkedLate() {
        Violation violation = draft(false);

        violation.submit(new Terms(null, null, Terms.REPORTED_LATE), NOW);

        assertThat(violation.late()).isTrue();
    }

    @Test
    void aFactIsInReachByEveryNodeRecordedOnIt() {
        Violation violation = draft(false);

        assertThat(List.of(
                        Reach.of(Node.MINE, Set.of(standing.mineId())),
                        Reach.of(Node.BRANCH, Set.of(standing.coveringBranchId())),
                        Reach.of(Node.BRANCH, Set.of(standing.relationBranchId())),
                        Reach.of(Node.SECTION, Set.of(standing.sectionId())),
                        Reach.of(Node.TEAM, Set.of(standing.teamId())),
                        Reach.of(Node.WORKER, Set.of(standing.workerId()))))
                .allMatch(violation::within);
        assertThat(violation.within(Reach.of(Node.SECTION, Set.of(standing.teamId()))))
                .isFalse();
        assertThat(violation.within(Reach.nothing())).isFalse();
    }

    private Violation in(ViolationStatus status) {
        Violation violation = draft(false);
        switch (status) {
            case DRAFT -> {}
            case REPORTED -> DO.get(ViolationAction.SUBMIT).accept(violation);
            case VERIFIED -> {
                DO.get(ViolationAction.SUBMIT).accept(violation);
                DO.get(ViolationAction.VERIFY).accept(violation);
            }
            case CONFIRMED -> {
                DO.get(ViolationAction.SUBMIT).accept(violation);
                DO.get(ViolationAction.VERIFY).accept(violation);
                DO.get(ViolationAction.CONFIRM).accept(violation);
            }
            case VOIDED -> DO.get(ViolationAction.VOID).accept(violation);
        }
        assertThat(violation.status()).isEqualTo(status);
        return violation;
    }

    private Violation draft(boolean signedOnSpot) {
        return new Violation(
                UUID.randomUUID(),
                BEHAVIOUR,
                standing,
                new Occurrence(NOW.minusSeconds(3600), DAY, "NIGHT", false, true, "2301", "…", signedOnSpot),
                new Recording(NOW, RECORDER, "web", RecorderKind.OFFICER),
                false);
    }

    private static Step step(Actor by) {
        return new Step(NOW, by, null);
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.RuleBroken.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
