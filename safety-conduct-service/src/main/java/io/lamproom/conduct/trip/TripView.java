package io.lamproom.conduct.trip;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A trip as it is answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TripView(
        UUID id,
        UUID workerId,
        UUID sectionId,
        UUID teamId,
        LocalDate businessDate,
        String shift,
        Instant downAt,
        Instant upAt,

        @Schema(description = "The program that told it first; absent where that is not known.")
        String feed) {

    static TripView of(Trip trip) {
        return new TripView(
                trip.id(),
                trip.workerId(),
                trip.sectionId(),
                trip.teamId(),
                trip.businessDate(),
                trip.shift(),
                trip.downAt(),
                trip.upAt(),
                trip.feed());
    }
}
