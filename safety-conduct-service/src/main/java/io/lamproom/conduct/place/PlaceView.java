package io.lamproom.conduct.place;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/** A place as callers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlaceView(
        UUID id,
        UUID mineId,
        String code,
        String name,
        UUID sectionId,
        boolean underground,
        LocalDate openedOn,
        LocalDate closedOn,
        long version) {

    static PlaceView of(Place place) {
        return new PlaceView(
                place.id(),
                place.mineId(),
                place.code(),
                place.name(),
                place.sectionId(),
                place.underground(),
                place.openedOn(),
                place.closedOn(),
                place.version());
    }
}
