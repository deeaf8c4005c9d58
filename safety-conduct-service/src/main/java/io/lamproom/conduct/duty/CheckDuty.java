package io.lamproom.conduct.duty;

import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Looks whether a signed list is kept (考核); nobody looks at their own. */
@ApplicationScoped
class CheckDuty {

    private final CallerContext context;
    private final SafetyDutyRepository duties;
    private final Actors actors;
    private final ChangeRecorder changes;

    CheckDuty(CallerContext context, SafetyDutyRepository duties, Actors actors, ChangeRecorder changes) {
        this.context = context;
        this.duties = duties;
        this.actors = actors;
        this.changes = changes;
    }

    @Transactional
    SafetyDuty check(UUID id, ExpectedVersion expected, boolean met, String note) {
        SafetyDuty duty = duties.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, duty.version());
        if (actors.callerIs(duty.mineId(), duty.workerId())) {
            throw new Refusal.RuleBroken("decides-about-self");
        }
        duty.check(met, actors.step(note));
        changes.record("safety-duty.checked", duty, "status", "met");
        return duty;
    }
}
