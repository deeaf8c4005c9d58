package io.lamproom.conduct.danger;

import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes a report otherwise than it was made, or not at all. */
@ApplicationScoped
class ClassifyDanger {

    private final DangerDesk desk;
    private final Roster roster;
    private final Actors actors;

    ClassifyDanger(DangerDesk desk, Roster roster, Actors actors) {
        this.desk = desk;
        this.roster = roster;
        this.actors = actors;
    }

    @Transactional
    Danger classify(UUID id, ExpectedVersion expected, ClassificationRequest request) {
        return desk.change(
                id,
                expected,
                "classified",
                danger -> danger.classify(new Classification(
                        request.grade(),
                        request.handling(),
                        Owner.of(roster.unit(
                                danger.mineId(),
                                request.unitId(),
                                danger.finding().businessDate(),
                                "/unitId")))),
                "grade",
                "handling",
                "unit");
    }

    @Transactional
    Danger dismiss(UUID id, ExpectedVersion expected, DismissalGround ground, UUID doubleOf, String reason) {
        if ((ground == DismissalGround.DOUBLE) != (doubleOf != null)) {
            throw new Refusal.InvalidInput(FieldError.at("/doubleOf", "danger-double-named"));
        }
        return desk.change(
                id,
                expected,
                "dismissed",
                danger ->
                        danger.dismiss(ground, doubleOf == null ? null : other(danger, doubleOf), actors.step(reason)),
                "status");
    }

    private Danger other(Danger danger, UUID doubleOf) {
        Danger other = desk.find(doubleOf);
        if (!other.mineId().equals(danger.mineId())) {
            throw new Refusal.NotFound();
        }
        return other;
    }
}
