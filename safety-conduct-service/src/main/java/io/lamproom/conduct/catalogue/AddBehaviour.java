package io.lamproom.conduct.catalogue;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Adds a behaviour to a mine's catalogue. */
@ApplicationScoped
class AddBehaviour {

    private final BehaviourRepository behaviours;
    private final KnownGrades grades;
    private final BusinessClock clock;
    private final ChangeRecorder changes;
    private final CatalogueChange catalogue;

    AddBehaviour(
            BehaviourRepository behaviours,
            KnownGrades grades,
            BusinessClock clock,
            ChangeRecorder changes,
            CatalogueChange catalogue) {
        this.behaviours = behaviours;
        this.grades = grades;
        this.clock = clock;
        this.changes = changes;
        this.catalogue = catalogue;
    }

    @Transactional
    Behaviour add(UUID mineId, BehaviourRequest request) {
        BehaviourVersion first = request.version().toVersion();
        grades.check(mineId, first, "/version");
        Behaviour behaviour = new Behaviour(
                Ids.next(), mineId, request.code(), first, clock.now().truncatedTo(ChronoUnit.MICROS));
        behaviours.add(behaviour);
        changes.record("behaviour.added", behaviour, "code", "versions");
        catalogue.announce(mineId);
        return behaviour;
    }
}
