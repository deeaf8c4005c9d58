package io.lamproom.conduct.deduction;

import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Says that the worker has back what was due back; nobody says so of themselves. */
@ApplicationScoped
class ConfirmRefund {

    private final CallerContext context;
    private final DeductionRepository deductions;
    private final Actors actors;
    private final ChangeRecorder changes;

    ConfirmRefund(CallerContext context, DeductionRepository deductions, Actors actors, ChangeRecorder changes) {
        this.context = context;
        this.deductions = deductions;
        this.actors = actors;
        this.changes = changes;
    }

    @Transactional
    Deduction confirm(UUID id, ExpectedVersion expected) {
        Deduction deduction = deductions.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        deductions.lock(deduction);
        ExpectedVersion.check(expected, deduction.version());
        if (actors.callerIs(deduction.mineId(), deduction.workerId())) {
            throw new Refusal.RuleBroken("decides-about-self");
        }
        deduction.confirmRefund(actors.mark());
        changes.record("deduction.refunded", deduction, "status", "refundedFen");
        return deduction;
    }
}
