package io.lamproom.member.admission;

import io.lamproom.member.membership.MemberLife;
import io.lamproom.member.membership.MemberStatus;
import io.lamproom.member.membership.OwnMatters;
import io.lamproom.member.membership.PartyMember;
import io.lamproom.member.people.Worker;
import io.lamproom.member.people.WorkerRepository;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes the admission of a probationary member over, from the probation on. */
@ApplicationScoped
class ResumeAdmission {

    private final AdmissionRepository admissions;
    private final WorkerRepository workers;
    private final MemberLife life;
    private final OwnMatters ownMatters;
    private final Judgement judgement;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    ResumeAdmission(
            AdmissionRepository admissions,
            WorkerRepository workers,
            MemberLife life,
            OwnMatters ownMatters,
            Judgement judgement,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.admissions = admissions;
        this.workers = workers;
        this.life = life;
        this.ownMatters = ownMatters;
        this.judgement = judgement;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    Admission resume(Reach reach, ResumptionRequest request) {
        Worker worker = workers.find(reach, request.workerId())
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-worker").at("/workerId"));
        ownMatters.refuseAbout(worker.id());
        PartyMember member = life.find(worker.mineId(), worker.person().id())
                .filter(found -> found.status() == MemberStatus.PROBATIONARY && found.joinedOn() != null)
                .orElseThrow(() -> new Refusal.StateConflict("not-on-probation"));
        AdmissionRules rules =
                judgement.rulesOf(worker.mineId(), member.joinedOn()).rules();
        Admission admission =
                Admission.resumed(member, clock.today(), member.joinedOn().plusMonths(rules.probationMonths()));
        judgement.plan(admission);
        admissions.add(admission);
        changes.record("admission.resumed", admission);
        return admission;
    }
}
