package io.lamproom.conduct.inspection;

import io.lamproom.conduct.place.Place;
import io.lamproom.roster.UnitStanding;
import java.util.Optional;
import java.util.UUID;

/**
 * A place that an inspection came to, with the section that answered for it on the day and the branch that covered that
 * section; null for a place of nobody in particular.
 */
record VisitedPlace(UUID placeId, UUID sectionId, UUID coveringBranchId) {

    static VisitedPlace of(Place place, Optional<UnitStanding> unit) {
        return new VisitedPlace(
                place.id(),
                place.sectionId(),
                unit.map(UnitStanding::coveringBranchId).orElse(null));
    }
}
