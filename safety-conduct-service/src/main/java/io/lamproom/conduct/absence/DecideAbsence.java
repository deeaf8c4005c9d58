package io.lamproom.conduct.absence;

import io.lamproom.conduct.appeal.AppealTerms;
import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Explains or confirms what was presumed; nobody about themselves, and never against what the records show. */
@ApplicationScoped
class DecideAbsence {

    private final AbsenceDesk desk;
    private final Actors actors;
    private final BusinessClock clock;
    private final Contradictions contradictions;
    private final AppealTerms terms;

    DecideAbsence(
            AbsenceDesk desk, Actors actors, BusinessClock clock, Contradictions contradictions, AppealTerms terms) {
        this.desk = desk;
        this.actors = actors;
        this.clock = clock;
        this.contradictions = contradictions;
        this.terms = terms;
    }

    @Transactional
    Absence explain(UUID id, ExpectedVersion expected, AbsenceGround ground, String note) {
        if (!ground.given()) {
            throw new Refusal.InvalidInput(FieldError.at("/ground", "absence-ground-not-given"));
        }
        return desk.change(
                id,
                expected,
                "explained",
                absence -> {
                    desk.checkNotSelf(absence);
                    absence.explain(ground, actors.step(note));
                },
                "status");
    }

    @Transactional
    Absence confirm(UUID id, ExpectedVersion expected, String note) {
        return desk.change(id, expected, "confirmed", absence -> confirm(absence, note), "status");
    }

    private void confirm(Absence absence, String note) {
        desk.checkNotSelf(absence);
        absence.confirm(
                actors.step(note),
                terms.toAppeal(absence.mineId(), clock.today()).lastDay());
        contradictions.of(absence.missed()).ifPresent(ground -> {
            throw new Refusal.RuleBroken("absence-contradicted", ground);
        });
    }
}
