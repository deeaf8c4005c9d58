package io.lamproom.conduct.violation;

import java.time.LocalDate;
import java.util.UUID;

/** What is known of who went underground (入井记录), in which shift. */
public interface UndergroundTrips {

    /** Whether everybody's trips of that shift are known, so that the absence of one says something. */
    boolean complete(UUID mineId, LocalDate businessDate, String shift);

    /** Whether a worker was underground in that shift. */
    boolean wentDown(UUID workerId, LocalDate businessDate, String shift);
}
