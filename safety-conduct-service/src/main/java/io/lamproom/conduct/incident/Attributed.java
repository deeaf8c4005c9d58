package io.lamproom.conduct.incident;

import io.lamproom.roster.UnitStanding;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The unit whose figures an incident counts in, and the branch that covered it on that day. */
@Embeddable
record Attributed(
        @Column(nullable = false, updatable = false) UUID sectionId,
        @Column(updatable = false) UUID teamId,
        @Column(updatable = false) UUID coveringBranchId) {

    static Attributed of(UnitStanding unit) {
        return new Attributed(unit.sectionId(), unit.teamId(), unit.coveringBranchId());
    }
}
