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
 * @param charges of a person, for acts of this calendar year and the one before; empty for a unit, which is charged too
 *     often for an event
 * @param months what is gone by the month of the act, in the same two years
 */
public record PointsAccountState(
        UUID id,
        UUID mineId,
        String kind,
        List<Charged> charges,
        List<Restored> restorations,
        List<Month> months,
        boolean erased) {

    /** @param points that a violation costs now; none while suspended or once reversed */
    public record Charged(UUID violationId, LocalDate day, int points, String status) {}

    /** Points that came back. */
    public record Restored(LocalDate day, int points, String ground) {}

    /** @param month as in 2026-11; months in which nothing is gone are left out */
    public record Month(String month, int points) {}
}
