package io.lamproom.conduct.danger;

import io.lamproom.roster.UnitStanding;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The unit that has to put a danger right (责任单位), with the branch that covered it on the day of the find. */
@Embeddable
record Owner(@Column(nullable = false) UUID sectionId, UUID teamId, UUID coveringBranchId) {

    static Owner of(UnitStanding unit) {
        return new Owner(unit.sectionId(), unit.teamId(), unit.coveringBranchId());
    }
}
