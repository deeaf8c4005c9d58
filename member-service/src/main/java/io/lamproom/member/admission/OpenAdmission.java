package io.lamproom.member.admission;

import io.lamproom.member.branch.Branch;
import io.lamproom.member.branch.BranchKind;
import io.lamproom.member.branch.BranchRepository;
import io.lamproom.member.membership.MemberLife;
import io.lamproom.member.membership.MemberStatus;
import io.lamproom.member.membership.OwnMatters;
import io.lamproom.member.membership.PartyMember;
import io.lamproom.member.people.Worker;
import io.lamproom.member.people.WorkerRepository;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.rules.Effective;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A branch takes an application for Party membership: step 1 of 25. */
@ApplicationScoped
class OpenAdmission {

    private final CallerContext context;
    private final AdmissionRepository admissions;
    private final WorkerRepository workers;
    private final BranchRepository branches;
    private final MemberLife life;
    private final OwnMatters ownMatters;
    private final Judgement judgement;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    OpenAdmission(
            CallerContext context,
            AdmissionRepository admissions,
            WorkerRepository workers,
            BranchRepository branches,
            MemberLife life,
            OwnMatters ownMatters,
            Judgement judgement,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.context = context;
        this.admissions = admissions;
        this.workers = workers;
        this.branches = branches;
        this.life = life;
        this.ownMatters = ownMatters;
        this.judgement = judgement;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    Admission open(AdmissionRequest request) {
        Branch branch = branches.findHeld(context.reach(), request.branchId())
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-branch").at("/branchId"));
        Worker worker = workers.find(context.reach(), request.workerId())
                .filter(found -> found.mineId().equals(branch.mineId()))
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-worker").at("/workerId"));
        ownMatters.refuseAbout(worker.id());
        judgement.mustHaveHappened(request.on());
        mustAdmit(branch, request.on());
        Effective<AdmissionRules> rules = judgement.rulesOf(branch.mineId(), request.on());
        mustBeFree(worker, request.on(), rules);

        Admission admission =
                new Admission(branch.mineId(), branch.id(), worker.person().id(), worker.id(), request.on());
        new Guards(judgement.timetable(admission, rules.rules()), rules.basis())
                .mustBeLawful(StepKind.APPLIED, request.on());
        StepRequest step = new StepRequest(
                StepKind.APPLIED,
                request.on(),
                "本人",
                request.evidence(),
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null);
        admission.take(new AdmissionStep(
                step,
                null,
                rules.id(),
                judgement.isLate(request.on(), rules.rules()),
                clock.now(),
                Recorder.of(context.caller())));
        judgement.plan(admission);
        admissions.add(admission);
        changes.record("admission.opened", admission);
        return admission;
    }

    private static void mustAdmit(Branch branch, LocalDate on) {
        if (branch.kind() == BranchKind.TEMPORARY) {
            throw new Refusal.RuleBroken("temporary-branch-admits-nobody").at("/branchId");
        }
        if (!branch.validity().isOpen() || !branch.validity().holdsOn(on)) {
            throw new Refusal.RuleBroken("branch-not-in-force").at("/branchId");
        }
    }

    private void mustBeFree(Worker worker, LocalDate on, Effective<AdmissionRules> rules) {
        Optional<PartyMember> known = life.find(worker.mineId(), worker.person().id());
        if (known.filter(member -> !member.status().isEnd()).isPresent()
                || known.filter(member -> member.status() == MemberStatus.TRANSFERRED_OUT)
                        .isPresent()) {
            throw new Refusal.StateConflict("applicant-is-member", known.get().status());
        }
        known.filter(member -> member.status() == MemberStatus.TERMINATED)
                .map(member -> member.since().plusYears(rules.rules().rejoinAfterYears()))
                .filter(on::isBefore)
                .ifPresent(earliest -> {
                    throw new Refusal.RuleBroken("applicant-barred", earliest, rules.basis())
                            .at("/on")
                            .with("earliest", earliest);
                });
    }
}
