package io.lamproom.conduct.place;

import io.lamproom.conduct.events.PlaceState;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes places. */
@ApplicationScoped
class PlacePublication implements StateMapping<Place> {

    @Override
    public Class<Place> aggregate() {
        return Place.class;
    }

    @Override
    public String type() {
        return "place";
    }

    @Override
    public Topic topic() {
        return Topic.CONDUCT;
    }

    @Override
    public PlaceState state(Place place) {
        return new PlaceState(
                place.id(),
                place.mineId(),
                place.code(),
                place.name(),
                place.sectionId(),
                place.underground(),
                place.openedOn(),
                place.closedOn());
    }
}
