package io.lamproom.conduct.place;

import io.lamproom.conduct.access.CallerMines;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The places that callers name. */
@ApplicationScoped
public class Places {

    private final CallerContext context;
    private final CallerMines mines;
    private final PlaceRepository places;

    Places(CallerContext context, CallerMines mines, PlaceRepository places) {
        this.context = context;
        this.mines = mines;
        this.places = places;
    }

    /**
     * A place of the caller's mines that a report names by id or by code. Whoever reaches anything in a mine may report what
     * they saw there; who reaches nothing knows no place either.
     *
     * @throws Refusal {@code place-unknown} for one that is none of them
     */
    public Place reported(UUID id, String code) {
        if (context.reach().isNothing()) {
            throw new Refusal.RuleBroken("place-unknown").at("/placeId");
        }
        if ((id == null) == (code == null)) {
            throw new Refusal.InvalidInput(FieldError.at("/placeId", "place-id-or-code"));
        }
        return id == null
                ? byCode(code)
                : places.find(mines.reach(), id)
                        .orElseThrow(() -> new Refusal.RuleBroken("place-unknown").at("/placeId"));
    }

    /** A code says which place only to who serves one mine. */
    private Place byCode(String code) {
        UUID mineId = mines.only().orElseThrow(() -> new Refusal.InvalidInput(FieldError.at("/placeId", "required")));
        return places.byCode(mineId, code).orElseThrow(() -> new Refusal.RuleBroken("place-unknown").at("/placeCode"));
    }

    /** The places of the caller's mine by the words under which sheets know them. */
    public NamedPlaces named(UUID mineId) {
        return new NamedPlaces(places.ofMine(mineId));
    }

    /**
     * Places of one mine, each of which was there on a day, by code.
     *
     * @throws Refusal {@code place-unknown} when one is not
     */
    public List<Place> all(UUID mineId, Collection<UUID> ids, LocalDate on, String pointer) {
        List<Place> found = ids.isEmpty()
                ? List.of()
                : places.all(mines.reach(), ids).stream()
                        .filter(place -> place.mineId().equals(mineId) && place.openOn(on))
                        .sorted(Comparator.comparing(Place::code))
                        .toList();
        if (found.size() != ids.size()) {
            throw new Refusal.RuleBroken("place-unknown").at(pointer);
        }
        return found;
    }
}
