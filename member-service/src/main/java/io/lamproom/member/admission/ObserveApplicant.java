package io.lamproom.member.admission;

import io.lamproom.member.membership.OwnMatters;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Puts on record what the branch saw of an activist or a probationary member. */
@ApplicationScoped
class ObserveApplicant {

    private final CallerContext context;
    private final AdmissionRepository admissions;
    private final OwnMatters ownMatters;
    private final Judgement judgement;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    ObserveApplicant(
            CallerContext context,
            AdmissionRepository admissions,
            OwnMatters ownMatters,
            Judgement judgement,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.context = context;
        this.admissions = admissions;
        this.ownMatters = ownMatters;
        this.judgement = judgement;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    Admission observe(UUID id, ExpectedVersion expected, ObservationRequest request) {
        Admission admission = admissions.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, admission.version());
        admission.mustBeOpen();
        ownMatters.refuseAbout(admission.workerId());
        judgement.mustHaveHappened(request.on());
        if (admission.stage() == AdmissionStage.APPLICATION) {
            throw new Refusal.StateConflict("nobody-to-observe");
        }
        admissions.raise(admission);
        admission.observe(new Observation(admission, request, clock.now(), Recorder.of(context.caller())));
        judgement.plan(admission);
        changes.record("admission.observed", admission, "observations");
        return admission;
    }
}
