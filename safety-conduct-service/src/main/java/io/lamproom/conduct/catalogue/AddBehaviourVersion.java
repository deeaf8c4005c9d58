package io.lamproom.conduct.catalogue;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Changes a behaviour from a date on. */
@ApplicationScoped
class AddBehaviourVersion {

    private final BehaviourRepository behaviours;
    private final KnownGrades grades;
    private final BusinessClock clock;
    private final ChangeRecorder changes;
    private final CatalogueChange catalogue;

    AddBehaviourVersion(
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
    Behaviour add(Reach reach, UUID id, ExpectedVersion expected, BehaviourVersionRequest request) {
        Behaviour behaviour = behaviours.find(reach, id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, behaviour.version());
        change(behaviour, request.toVersion());
        return behaviour;
    }

    /** The same for who has found it, in their transaction. */
    void change(Behaviour behaviour, BehaviourVersion next) {
        grades.check(behaviour.mineId(), next, "");
        behaviour.changeFrom(next, clock.today());
        changes.record("behaviour.changed", behaviour, "versions");
        catalogue.announce(behaviour.mineId());
    }
}
