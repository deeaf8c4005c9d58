package io.lamproom.conduct.danger;

import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Puts a deadline off (延期): asked with what is done meanwhile, decided by somebody else. */
@ApplicationScoped
class ExtendDeadline {

    private final DangerDesk desk;
    private final BusinessClock clock;
    private final Actors actors;

    ExtendDeadline(DangerDesk desk, BusinessClock clock, Actors actors) {
        this.desk = desk;
        this.clock = clock;
        this.actors = actors;
    }

    @Transactional
    Danger ask(UUID id, ExpectedVersion expected, ExtensionRequest request) {
        return desk.change(
                id,
                expected,
                "extension-asked",
                danger -> danger.askExtension(request, actors.mark(), clock.today(), desk.rulesOf(danger)),
                "extensions");
    }

    @Transactional
    Danger decide(UUID id, ExpectedVersion expected, boolean approved, String note) {
        return desk.change(
                id,
                expected,
                approved ? "extended" : "extension-refused",
                danger -> {
                    if (danger.assurances() != null
                            && actors.callerIs(
                                    danger.mineId(), danger.assurances().responsibleId())) {
                        throw new Refusal.RuleBroken("decides-about-self");
                    }
                    danger.decideExtension(approved, actors.step(note), desk.rulesOf(danger));
                },
                "extensions",
                "assurances");
    }
}
