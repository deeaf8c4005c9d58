package io.lamproom.conduct.place;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Says otherwise what a place is, or takes it off the list from a day on. */
@ApplicationScoped
class ChangePlace {

    private final Roster roster;
    private final BusinessClock clock;
    private final PlaceRepository places;
    private final ChangeRecorder changes;

    ChangePlace(Roster roster, BusinessClock clock, PlaceRepository places, ChangeRecorder changes) {
        this.roster = roster;
        this.clock = clock;
        this.places = places;
        this.changes = changes;
    }

    @Transactional
    Place describe(Reach reach, UUID id, ExpectedVersion expected, PlaceDescription description) {
        Place place = find(reach, id, expected);
        if (description.sectionId() != null && !description.sectionId().equals(place.sectionId())) {
            roster.unit(place.mineId(), description.sectionId(), clock.today(), "/sectionId");
        }
        place.describe(description);
        changes.record("place.changed", place, "name", "sectionId", "underground");
        return place;
    }

    @Transactional
    Place close(Reach reach, UUID id, ExpectedVersion expected, LocalDate on) {
        Place place = find(reach, id, expected);
        LocalDate today = clock.today();
        if (on.isBefore(today)) {
            throw new Refusal.RuleBroken("place-closure-backdated", today).at("/on");
        }
        place.close(on);
        changes.record("place.closed", place, "closedOn");
        return place;
    }

    private Place find(Reach reach, UUID id, ExpectedVersion expected) {
        Place place = places.find(reach, id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, place.version());
        return place;
    }
}
