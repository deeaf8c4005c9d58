package io.lamproom.conduct.duty;

import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Signs the caller's own list, in the version they have read. */
@ApplicationScoped
class SignDuty {

    private final OwnDuties ownDuties;
    private final Actors actors;
    private final SafetyDutyRepository duties;
    private final ChangeRecorder changes;

    SignDuty(OwnDuties ownDuties, Actors actors, SafetyDutyRepository duties, ChangeRecorder changes) {
        this.ownDuties = ownDuties;
        this.actors = actors;
        this.duties = duties;
        this.changes = changes;
    }

    /** @throws Refusal {@code duty-list-changed} when another version than the one that was read is in force */
    @Transactional
    SafetyDuty sign(UUID readVersion) {
        OwnDuties.Due due = ownDuties.ofCaller();
        if (!due.rules().id().equals(readVersion)) {
            throw new Refusal.RuleBroken("duty-list-changed", due.rules().from()).at("/rulesId");
        }
        SafetyDuty duty = new SafetyDuty(due.standing(), due.post(), due.rules().id(), actors.mark());
        duties.add(duty);
        changes.record("safety-duty.signed", duty, "status");
        return duty;
    }
}
