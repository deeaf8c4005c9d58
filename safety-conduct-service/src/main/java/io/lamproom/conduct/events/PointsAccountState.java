package io.lamproom.conduct.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The points of a worker or a unit as they are published: what counts for which day, so that a reader knows the sum of
 * any cycle.
 *
 * @param id of the worker or unit
 * @param kind WORKER or UNIT
 */
public record PointsAccountState(
        UUID id, UUID mineId, String kind, List<Charged> charges, List<Restored> restorations, boolean erased) {

    /** @param points that a violation costs now; none while suspended or once reversed */
    public record Charged(UUID violationId, LocalDate day, int points, String status) {}

    /** Points that came back. */
    public record Restored(LocalDate day, int points, String ground) {}
}
