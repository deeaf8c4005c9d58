package io.lamproom.conduct.trip;

import io.lamproom.conduct.feed.FeedKind;
import io.lamproom.conduct.feed.FeedShifts;
import io.lamproom.conduct.violation.UndergroundTrips;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.platform.time.ShiftTable;
import io.lamproom.platform.time.ShiftTable.Slot;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Answers from the trips told here. A worker was underground in a shift when any trip touches it, since many go down
 * before their shift begins: in doubt, in favour of the person.
 */
@ApplicationScoped
class FedTrips implements UndergroundTrips {

    private final Roster roster;
    private final BusinessClock clock;
    private final TripRepository trips;
    private final FeedShifts feedShifts;

    FedTrips(Roster roster, BusinessClock clock, TripRepository trips, FeedShifts feedShifts) {
        this.roster = roster;
        this.clock = clock;
        this.trips = trips;
        this.feedShifts = feedShifts;
    }

    @Override
    public boolean complete(UUID mineId, LocalDate businessDate, String shift) {
        return feedShifts
                .of(FeedKind.TRIP, mineId, new Slot(businessDate, shift))
                .complete();
    }

    @Override
    public boolean wentDown(UUID workerId, LocalDate businessDate, String shift) {
        Slot slot = new Slot(businessDate, shift);
        Optional<ShiftTable> table =
                roster.worker(workerId).map(Worker::mineId).flatMap(mine -> roster.shiftTable(mine, businessDate));
        Optional<Instant> start = table.flatMap(shifts -> shifts.startOf(slot, clock.zone()));
        Optional<Instant> end = table.flatMap(shifts -> shifts.endOf(slot, clock.zone()));
        return start.isPresent() && end.isPresent() && trips.wasDown(workerId, start.get(), end.get());
    }
}
