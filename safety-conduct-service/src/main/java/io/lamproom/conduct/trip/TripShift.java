package io.lamproom.conduct.trip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a feed says of a shift's trips.
 *
 * @param complete everybody's trips of that shift are here, so that the absence of one says something
 * @param toldAt when this was last said
 */
record TripShift(UUID mineId, LocalDate businessDate, String shift, boolean complete, Instant toldAt) {}
