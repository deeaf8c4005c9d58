package io.lamproom.conduct.place;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Puts a place on the mine's list. */
@ApplicationScoped
class AddPlace {

    private final Roster roster;
    private final BusinessClock clock;
    private final PlaceRepository places;
    private final ChangeRecorder changes;

    AddPlace(Roster roster, BusinessClock clock, PlaceRepository places, ChangeRecorder changes) {
        this.roster = roster;
        this.clock = clock;
        this.places = places;
        this.changes = changes;
    }

    @Transactional
    Place add(UUID mineId, PlaceRequest request) {
        LocalDate today = clock.today();
        if (request.sectionId() != null) {
            roster.unit(mineId, request.sectionId(), today, "/sectionId");
        }
        Place place = new Place(mineId, request.code().strip(), request.description(), today);
        places.add(place);
        changes.record("place.added", place);
        return place;
    }
}
