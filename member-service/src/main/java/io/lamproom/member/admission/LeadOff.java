package io.lamproom.member.admission;

import io.lamproom.member.membership.MemberLife;
import io.lamproom.member.membership.OwnMatters;
import io.lamproom.member.people.MembershipEnding;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.rules.Effective;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Leads an admission off its way: extends or cancels the probation, rejects the applicant, or ends it as withdrawn. */
@ApplicationScoped
class LeadOff {

    private final CallerContext context;
    private final AdmissionRepository admissions;
    private final Ballots ballots;
    private final MemberLife life;
    private final OwnMatters ownMatters;
    private final Judgement judgement;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    LeadOff(
            CallerContext context,
            AdmissionRepository admissions,
            Ballots ballots,
            MemberLife life,
            OwnMatters ownMatters,
            Judgement judgement,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.context = context;
        this.admissions = admissions;
        this.ballots = ballots;
        this.life = life;
        this.ownMatters = ownMatters;
        this.judgement = judgement;
        this.clock = clock;
        this.changes = changes;
    }

    /** 延长预备期 */
    @Transactional
    Admission extend(UUID id, ExpectedVersion expected, ExtensionRequest request) {
        Admission admission = found(id, expected, request.on());
        Effective<AdmissionRules> rules = judgement.rulesOf(admission.mineId(), request.on());
        new Guards(judgement.timetable(admission, rules.rules()), rules.basis())
                .mustBeExtendable(admission.extended(), request.on(), request.months());
        Vote vote = ballots.of(admission, request.resolutionId(), request.on());
        admissions.raise(admission);
        admission.extend(ruling(
                Ruling.Kind.EXTENSION, request.on(), request.months(), request.reason(), request.resolutionId(), vote));
        judgement.plan(admission);
        changes.record("admission.probation-extended", admission, "probationUntil", "extended");
        return admission;
    }

    /** 取消预备党员资格 */
    @Transactional
    Admission cancelProbation(UUID id, ExpectedVersion expected, CancellationRequest request) {
        Admission admission = found(id, expected, request.on());
        if (admission.probationUntil() == null || isFull(admission)) {
            throw new Refusal.StateConflict("not-on-probation");
        }
        Vote vote = ballots.of(admission, request.resolutionId(), request.on());
        admissions.raise(admission);
        admission.end(
                ruling(
                        Ruling.Kind.PROBATION_CANCELLATION,
                        request.on(),
                        null,
                        request.reason(),
                        request.resolutionId(),
                        vote),
                AdmissionStatus.PROBATION_CANCELLED);
        life.end(admission.mineId(), admission.workerId(), MembershipEnding.PROBATION_CANCELLED, request.on());
        changes.record("admission.probation-cancelled", admission, "status");
        return admission;
    }

    /** 不予通过, before the probation: by the branch, the general meeting or the higher Party organisation. */
    @Transactional
    Admission reject(UUID id, ExpectedVersion expected, EndingRequest request) {
        Admission admission = found(id, expected, request.on());
        mustBeBeforeProbation(admission);
        admissions.raise(admission);
        admission.end(
                ruling(Ruling.Kind.REJECTION, request.on(), null, request.reason(), null, null),
                AdmissionStatus.REJECTED);
        if (isTaken(admission, StepKind.GENERAL_MEETING)) {
            life.end(admission.mineId(), admission.workerId(), MembershipEnding.REFUSED, request.on());
        }
        changes.record("admission.rejected", admission, "status");
        return admission;
    }

    /** 撤回, before the general meeting. */
    @Transactional
    Admission withdraw(UUID id, ExpectedVersion expected, EndingRequest request) {
        Admission admission = found(id, expected, request.on());
        mustBeBeforeProbation(admission);
        if (isTaken(admission, StepKind.GENERAL_MEETING)) {
            throw new Refusal.StateConflict("general-meeting-has-decided");
        }
        admissions.raise(admission);
        admission.end(
                ruling(Ruling.Kind.WITHDRAWAL, request.on(), null, request.reason(), null, null),
                AdmissionStatus.WITHDRAWN);
        changes.record("admission.withdrawn", admission, "status");
        return admission;
    }

    private Admission found(UUID id, ExpectedVersion expected, LocalDate on) {
        Admission admission = admissions.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, admission.version());
        admission.mustBeOpen();
        ownMatters.refuseAbout(admission.workerId());
        judgement.mustHaveHappened(on);
        LocalDate last = admission.steps().stream()
                .map(AdmissionStep::occurredOn)
                .reduce(admission.openedOn(), (one, other) -> one.isAfter(other) ? one : other);
        if (on.isBefore(last)) {
            throw new Refusal.RuleBroken("before-last-step", last).at("/on").with("earliest", last);
        }
        return admission;
    }

    private Ruling ruling(Ruling.Kind kind, LocalDate on, Integer months, String reason, UUID resolutionId, Vote vote) {
        return new Ruling(kind, on, months, reason, resolutionId, vote, clock.now(), Recorder.of(context.caller()));
    }

    private static void mustBeBeforeProbation(Admission admission) {
        if (admission.probationUntil() != null) {
            throw new Refusal.StateConflict("on-probation", admission.probationUntil());
        }
    }

    private static boolean isFull(Admission admission) {
        return isTaken(admission, StepKind.FULL_APPROVAL);
    }

    private static boolean isTaken(Admission admission, StepKind kind) {
        return admission.steps().stream().anyMatch(step -> step.kind() == kind);
    }
}
