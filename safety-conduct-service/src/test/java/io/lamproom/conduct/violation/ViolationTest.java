package io.lamproom.conduct.violation;

import static io.lamproom.conduct.violation.ViolationStatus.CLOSED;
import static io.lamproom.conduct.violation.ViolationStatus.CONFIRMED;
import static io.lamproom.conduct.violation.ViolationStatus.IN_EDUCATION;
import static io.lamproom.conduct.violation.ViolationStatus.REPORTED;
import static io.lamproom.conduct.violation.ViolationStatus.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.conduct.catalogue.BehaviourTerms;
import io.lamproom.conduct.catalogue.Category;
import io.lamproom.conduct.catalogue.Discipline;
import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.roster.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
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

    private static final Programme SEVEN_STEPS =
            Programme.of(UUID.randomUUID(), List.of("SELF_CRITICISM", "SECRETARY_TALK"), 5, 6);
    private static final Notice NOTICE =
            Notice.served(step(new Actor("server", "100004")), NOW, null, DAY.plusDays(8), UUID.randomUUID());

    private static final List<ViolationAction> TO_CONFIRMED =
            List.of(ViolationAction.SUBMIT, ViolationAction.VERIFY, ViolationAction.CONFIRM);

    private static final Map<ViolationAction, Consumer<Violation>> DO = new EnumMap<>(Map.ofEntries(
            Map.entry(ViolationAction.SUBMIT, violation -> violation.submit(Terms.NONE, NOW)),
            Map.entry(ViolationAction.VERIFY, violation -> violation.verify(step(VERIFIER))),
            Map.entry(ViolationAction.CONFIRM, violation -> confirm(violation, SEVEN_STEPS)),
            Map.entry(ViolationAction.VOID, violation -> violation.voidBy(step(VERIFIER))),
            Map.entry(ViolationAction.EDUCATE, violation -> violation.take(ViolationAction.EDUCATE, step(CONFIRMER))),
            Map.entry(
                    ViolationAction.APPROVE_RETURN,
                    violation -> violation.take(ViolationAction.APPROVE_RETURN, step(CONFIRMER))),
            Map.entry(
                    ViolationAction.FOLLOW_UP, violation -> violation.take(ViolationAction.FOLLOW_UP, step(CONFIRMER))),
            Map.entry(
                    ViolationAction.CLOSE,
                    violation -> violation.close(step(CONFIRMER), DAY.plusYears(1), ZoneOffset.UTC)),
            Map.entry(ViolationAction.HAND_OVER, violation -> violation.handOver(step(CONFIRMER), ClosedAs.LEFT)),
            Map.entry(ViolationAction.ANNUL, violation -> violation.annul(step(CONFIRMER), "No. 9", List.of(), DAY)),
            Map.entry(ViolationAction.REVOKE, violation -> violation.take(ViolationAction.REVOKE, step(CONFIRMER)))));

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
                // with return steps nobody is looked after before the return
                boolean lawful = status.allows(action) && !(status == CONFIRMED && action == ViolationAction.FOLLOW_UP);
                if (lawful) {
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
                                        .containsEntry("allowed", violation.transitions());
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
    void whoHandedADraftInNeitherVerifiesNorExplainsNorConfirmsNorJudgesIt() {
        Violation violation = draft(false);
        Actor submitter = new Actor("submitter", "900031");
        violation.handIn(Terms.NONE, new Mark(NOW, submitter));

        refused("verifier-is-recorder", () -> violation.verify(step(submitter)));
        refused("explainer-is-recorder", () -> violation.explainIdentity(step(submitter)));
        violation.verify(step(VERIFIER));
        refused(
                "confirmer-is-recorder",
                () -> violation.confirm(step(submitter), BEHAVIOUR, SERIOUS, SEVEN_STEPS, false, Terms.NONE));
        assertThat(violation.tookPart(submitter)).isTrue();
        assertThat(violation.status()).isEqualTo(VERIFIED);
    }

    @Test
    void theConfirmerIsNeitherTheRecorderNorTheVerifier() {
        Violation violation = in(VERIFIED);

        refused(
                "confirmer-is-recorder",
                () -> violation.confirm(step(RECORDER), BEHAVIOUR, SERIOUS, SEVEN_STEPS, false, Terms.NONE));
        refused(
                "confirmer-is-verifier",
                () -> violation.confirm(step(VERIFIER), BEHAVIOUR, SERIOUS, SEVEN_STEPS, false, Terms.NONE));
        assertThat(violation.status()).isEqualTo(VERIFIED);
        assertThat(violation.grading()).isNull();
    }

    @Test
    void whoExplainedWhomItMeansNeitherConfirmsNorJudgesIt() {
        Violation violation = in(VERIFIED);
        violation.explainIdentity(step(CONFIRMER));

        refused(
                "confirmer-is-explainer",
                () -> violation.confirm(step(CONFIRMER), BEHAVIOUR, SERIOUS, SEVEN_STEPS, false, Terms.NONE));
        assertThat(violation.status()).isEqualTo(VERIFIED);
        assertThat(violation.tookPart(CONFIRMER)).isTrue();
    }

    @Test
    void whatHasLapsedIsNotConfirmed() {
        Violation violation = in(VERIFIED);
        Terms lapsed = new Terms(null, DAY, Terms.NOT_CONFIRMED_IN_TIME);

        refused(
                "violation-not-confirmed-in-time",
                () -> violation.confirm(step(CONFIRMER), BEHAVIOUR, SERIOUS, SEVEN_STEPS, false, lapsed));
        assertThat(violation.status()).isEqualTo(VERIFIED);
    }

    @Test
    void confirmationFixesGradeAndPoints() {
        Violation violation = in(CONFIRMED);

        assertThat(violation.grading()).isEqualTo(SERIOUS);
        assertThat(violation.confirmation()).isEqualTo(step(CONFIRMER));
    }

    @Test
    void besideAnotherRecordOfTheSameActItStandsOnlyWhenTheConfirmerSaysAndWhyThatItIsAnother() {
        UUID other = UUID.randomUUID();
        Violation unexplained = in(CONFIRMED);

        assertThatThrownBy(() -> unexplained.standBeside(other, false))
                .isInstanceOfSatisfying(Refusal.RuleBroken.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("possible-double");
                    assertThat(refusal.extras()).containsEntry("violationId", other);
                });
        refused("separate-act-unexplained", () -> unexplained.standBeside(other, true));

        Violation explained = in(VERIFIED);
        Step noted = new Step(NOW, CONFIRMER, "At the other belt.");
        explained.confirm(noted, BEHAVIOUR, SERIOUS, SEVEN_STEPS, false, Terms.NONE);
        explained.standBeside(other, true);
        assertThat(explained.course().separateFrom()).isEqualTo(other);
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

    @Test
    void aGradeWithoutStepsIsLookedAfterAtOnce() {
        Violation violation = in(VERIFIED);
        confirm(violation, Programme.of(UUID.randomUUID(), List.of(), 0, 3));
        violation.serve(NOTICE);

        assertThat(violation.transitions()).containsExactly("follow-up", "handover", "annulment");
        conflict(() -> DO.get(ViolationAction.EDUCATE).accept(violation));
        DO.get(ViolationAction.FOLLOW_UP).accept(violation);
        assertThat(violation.followUpUntil(ZoneOffset.UTC)).isEqualTo(LocalDate.of(2027, 2, 22));
    }

    @Test
    void nothingFollowsBeforeTheNoticeIsServed() {
        Violation violation = in(VERIFIED);
        confirm(violation, SEVEN_STEPS);

        refused("notice-not-served", () -> DO.get(ViolationAction.EDUCATE).accept(violation));
        assertThat(violation.status()).isEqualTo(CONFIRMED);
    }

    @Test
    void anIrregularActNeedsNoNotice() {
        Violation violation = in(VERIFIED);
        violation.confirm(
                step(CONFIRMER),
                BEHAVIOUR,
                new Grading("IRREGULAR", null, false, 0, 0),
                Programme.NONE,
                false,
                Terms.NONE);

        DO.get(ViolationAction.FOLLOW_UP).accept(violation);
        violation.close(step(CONFIRMER), LocalDate.of(2026, 11, 22), ZoneOffset.UTC);
        assertThat(violation.status()).isEqualTo(CLOSED);
    }

    @Test
    void theNoticeIsServedOnceAndOnlyWhileConfirmed() {
        conflict(() -> in(VERIFIED).serve(NOTICE));
        conflict(() -> in(CONFIRMED).serve(NOTICE));
        conflict(() -> in(IN_EDUCATION).serve(NOTICE));
    }

    @Test
    void theWitnessOfARefusalIsNotWhoServed() {
        Violation violation = in(CONFIRMED);

        refused("witness-is-server", () -> violation.answerNotice(NoticeAnswer.REFUSED, step(CONFIRMER), "100004"));
        violation.answerNotice(NoticeAnswer.REFUSED, step(CONFIRMER), "100005");
        assertThat(violation.grading()).isEqualTo(SERIOUS);
        conflict(() -> violation.answerNotice(NoticeAnswer.SIGNED, step(CONFIRMER), null));
    }

    @Test
    void theWitnessOfASignatureFromThePaperNeitherServedNorRecordsIt() {
        Violation violation = in(CONFIRMED);

        refused("witness-is-server", () -> violation.answerNotice(NoticeAnswer.SIGNED, step(CONFIRMER), "100004"));
        refused(
                "witness-is-recorder",
                () -> violation.answerNotice(NoticeAnswer.SIGNED, step(CONFIRMER), CONFIRMER.staffNo()));
        violation.answerNotice(NoticeAnswer.SIGNED, step(CONFIRMER), "100005");
        assertThat(violation.notice().witnessStaffNo()).isEqualTo("100005");
    }

    @Test
    void aCaseIsNotClosedBeforeTheLastDayOfLookingAfter() {
        Violation violation = in(ViolationStatus.FOLLOW_UP);

        refused("follow-up-runs", () -> violation.close(step(CONFIRMER), LocalDate.of(2027, 5, 21), ZoneOffset.UTC));
        violation.close(step(CONFIRMER), LocalDate.of(2027, 5, 22), ZoneOffset.UTC);
        assertThat(violation.course().closedAs()).isEqualTo(ClosedAs.DONE);
    }

    @Test
    void whoRecordedVerifiedConfirmedOrServedTookPart() {
        Violation violation = in(CONFIRMED);

        assertThat(List.of(RECORDER, VERIFIER, CONFIRMER, new Actor("server", "100004")))
                .allMatch(violation::tookPart);
        assertThat(violation.tookPart(new Actor("another login", "100002"))).isTrue();
        assertThat(violation.tookPart(new Actor("reviewer", "100009"))).isFalse();
    }

    private static void confirm(Violation violation, Programme programme) {
        violation.confirm(step(CONFIRMER), BEHAVIOUR, SERIOUS, programme, false, Terms.NONE);
    }

    /** A violation in that state, its notice served where it is confirmed. */
    private Violation in(ViolationStatus status) {
        Violation violation = draft(false);
        List<ViolationAction> way =
                switch (status) {
                    case DRAFT -> List.of();
                    case REPORTED -> List.of(ViolationAction.SUBMIT);
                    case VERIFIED -> List.of(ViolationAction.SUBMIT, ViolationAction.VERIFY);
                    case VOIDED -> List.of(ViolationAction.VOID);
                    case CONFIRMED -> TO_CONFIRMED;
                    case IN_EDUCATION -> then(ViolationAction.EDUCATE);
                    case RETURN_APPROVED -> then(ViolationAction.EDUCATE, ViolationAction.APPROVE_RETURN);
                    case FOLLOW_UP ->
                        then(ViolationAction.EDUCATE, ViolationAction.APPROVE_RETURN, ViolationAction.FOLLOW_UP);
                    case CLOSED ->
                        then(
                                ViolationAction.EDUCATE,
                                ViolationAction.APPROVE_RETURN,
                                ViolationAction.FOLLOW_UP,
                                ViolationAction.CLOSE);
                    case REVOKED -> then(ViolationAction.REVOKE);
                    case ANNULLED -> then(ViolationAction.ANNUL);
                };
        for (ViolationAction action : way) {
            DO.get(action).accept(violation);
            if (action == ViolationAction.CONFIRM) {
                violation.serve(NOTICE);
            }
        }
        assertThat(violation.status()).isEqualTo(status);
        return violation;
    }

    private static List<ViolationAction> then(ViolationAction... more) {
        return Stream.concat(TO_CONFIRMED.stream(), Stream.of(more)).toList();
    }

    private Violation draft(boolean signedOnSpot) {
        return new Violation(
                UUID.randomUUID(),
                BEHAVIOUR,
                standing,
                new Occurrence(NOW.minusSeconds(3600), DAY, "NIGHT", false, true, "2301", "…", signedOnSpot),
                new Recording(NOW, RECORDER, "web", RecorderKind.OFFICER, ReportSource.PERSON),
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

    private static void conflict(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.StateConflict.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("transition-not-allowed"));
    }
}
