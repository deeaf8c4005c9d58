package io.lamproom.conduct.incident;

import io.lamproom.roster.UnitStanding;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * The unit whose figures an incident counts in, the branch that covered it on that day, and the zone it happened in.
 *
 * @param zoneId a responsibility zone (责任区) of member-service; null where nobody named one
 */
@Embeddable
record Attributed(
        @Column(nullable = false, updatable = false) UUID sectionId,
        @Column(updatable = false) UUID teamId,
        @Column(updatable = false) UUID coveringBranchId,
        @Column(updatable = false) UUID zoneId) {

    static Attributed of(UnitStanding unit, UUID zoneId) {
        return new Attributed(unit.sectionId(), unit.teamId(), unit.coveringBranchId(), zoneId);
    }
}
