package io.lamproom.conduct.danger;

import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Checks whether a danger is put right (验收): by neither who reported it so nor who was charged with it. */
@ApplicationScoped
class CheckDanger {

    private final DangerDesk desk;
    private final Actors actors;

    CheckDanger(DangerDesk desk, Actors actors) {
        this.desk = desk;
        this.actors = actors;
    }

    @Transactional
    Danger check(UUID id, ExpectedVersion expected, boolean passed, String note) {
        if (!passed && note == null) {
            throw new Refusal.InvalidInput(FieldError.at("/note", "required"));
        }
        return desk.change(
                id,
                expected,
                passed ? "closed" : "check-failed",
                danger -> {
                    if (danger.assurances() != null
                            && actors.callerIs(
                                    danger.mineId(), danger.assurances().responsibleId())) {
                        throw new Refusal.RuleBroken("danger-checker-is-fixer");
                    }
                    danger.check(passed, actors.step(note), desk.rulesOf(danger));
                },
                "status",
                "checks");
    }
}
