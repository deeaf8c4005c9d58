package io.lamproom.conduct.trip;

import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.step.Shifts;
import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.ShiftTable.Slot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The feed says that it has told all trips of a shift, or that it was mistaken in saying so. */
@ApplicationScoped
class TellTripShift {

    private final Shifts shifts;
    private final Actors actors;
    private final KeptTrips kept;
    private final TripShiftRepository tripShifts;
    private final Audit audit;

    TellTripShift(Shifts shifts, Actors actors, KeptTrips kept, TripShiftRepository tripShifts, Audit audit) {
        this.shifts = shifts;
        this.actors = actors;
        this.kept = kept;
        this.tripShifts = tripShifts;
        this.audit = audit;
    }

    @Transactional
    void tell(UUID mineId, LocalDate businessDate, String shift, boolean complete) {
        Instant ended = shifts.endOf(mineId, new Slot(businessDate, shift), "/shift");
        if (complete && actors.now().isBefore(ended)) {
            throw new Refusal.RuleBroken("trip-shift-runs", ended);
        }
        LocalDate keptFrom = kept.from(mineId);
        if (!businessDate.isAfter(keptFrom)) {
            throw new Refusal.RuleBroken("trip-kept-no-longer", keptFrom);
        }
        tripShifts
                .tell(
                        new TripShift(mineId, businessDate, shift, complete, actors.now()),
                        actors.caller().subject())
                .ifPresent(told -> audit.changed(
                        "trip-shift",
                        told.id(),
                        told.version(),
                        mineId,
                        complete ? "trips.complete" : "trips.incomplete",
                        List.of("complete")));
    }
}
