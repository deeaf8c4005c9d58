package io.lamproom.conduct.leadershift;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** A place on a leader's route (巡查路线). */
@Embeddable
record RoutePlace(
        @Column(nullable = false) int ordinal,
        @Column(nullable = false) UUID placeId,
        @Column(nullable = false) LocalDate visitedOn) {}
