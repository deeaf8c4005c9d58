package io.lamproom.conduct.place;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;

import io.lamproom.platform.problem.ConstraintCodes;
import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** Who may do what with places: whoever may report something must be able to say where. */
class PlaceAccess {

    @Produces
    @Singleton
    AccessTable placeAccess() {
        return AccessTable.of(
                operation("listPlaces").allTokens(),
                operation("getPlace").allTokens(),
                operation("addPlace").roles(SAFETY_DEPT),
                operation("changePlace").roles(SAFETY_DEPT),
                operation("closePlace").roles(SAFETY_DEPT));
    }

    @Produces
    @Singleton
    ConstraintCodes placeConstraints() {
        return () -> Map.of("uq_place_mine_id_code", "place-code-taken");
    }
}
