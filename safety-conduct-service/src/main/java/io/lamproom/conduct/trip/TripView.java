package io.lamproom.conduct.trip;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

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
        Instant upAt) {

    static TripView of(Trip trip) {
        return new TripView(
                trip.id(),
                trip.workerId(),
                trip.sectionId(),
                trip.teamId(),
                trip.businessDate(),
                trip.shift(),
                trip.downAt(),
                trip.upAt());
    }
}
