package io.lamproom.conduct.absence;

import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;

/** What every step on an absence has in common: found in reach, of the expected version, recorded once. */
@ApplicationScoped
class AbsenceDesk {

    private final CallerContext context;
    private final AbsenceRepository absences;
    private final Actors actors;
    private final ChangeRecorder changes;

    AbsenceDesk(CallerContext context, AbsenceRepository absences, Actors actors, ChangeRecorder changes) {
        this.context = context;
        this.absences = absences;
        this.actors = actors;
        this.changes = changes;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Absence change(UUID id, ExpectedVersion expected, String what, Consumer<Absence> step, String... fields) {
        Absence absence = find(id);
        ExpectedVersion.check(expected, absence.version());
        step.accept(absence);
        changes.record("absence." + what, absence, fields);
        return absence;
    }

    /** @throws Refusal when there is none in reach */
    Absence find(UUID id) {
        return absences.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }

    /** @throws Refusal {@code decides-about-self} when the caller is who is thought absent */
    void checkNotSelf(Absence absence) {
        if (actors.callerIs(absence.mineId(), absence.missed().workerId())) {
            throw new Refusal.RuleBroken("decides-about-self");
        }
    }
}
