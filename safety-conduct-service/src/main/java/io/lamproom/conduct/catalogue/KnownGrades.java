package io.lamproom.conduct.catalogue;

import io.lamproom.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** That a behaviour's grade is one of the scheme in force when its version begins, and its points fit the grade. */
@ApplicationScoped
class KnownGrades {

    private final RuleBookReader reader;

    KnownGrades(RuleBookReader reader) {
        this.reader = reader;
    }

    /** @param pointer where in the body the version is */
    void check(UUID mineId, BehaviourVersion version, String pointer) {
        if (reader.read(mineId).grade(version.grade(), version.validFrom()).isEmpty()) {
            throw new Refusal.RuleBroken("grade-unknown", version.validFrom()).at(pointer + "/grade");
        }
        if (version.grade().equals(Grade.IRREGULAR) && (version.points() != 0 || version.unitPoints() != 0)) {
            throw new Refusal.RuleBroken("irregular-without-points").at(pointer + "/points");
        }
    }
}
