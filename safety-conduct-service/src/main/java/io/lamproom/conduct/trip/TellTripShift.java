package io.lamproom.conduct.trip;

import io.lamproom.conduct.feed.FeedKind;
import io.lamproom.conduct.feed.TellShift;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.ShiftTable.Slot;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** The positioning system says that it has told all trips of a shift, of those that are kept. */
@ApplicationScoped
class TellTripShift {

    private final TellShift tellShift;
    private final KeptTrips kept;

    TellTripShift(TellShift tellShift, KeptTrips kept) {
        this.tellShift = tellShift;
        this.kept = kept;
    }

    void tell(UUID mineId, LocalDate businessDate, String shift, boolean complete) {
        LocalDate keptFrom = kept.from(mineId);
        if (!businessDate.isAfter(keptFrom)) {
            throw new Refusal.RuleBroken("trip-kept-no-longer", keptFrom);
        }
        tellShift.tell(FeedKind.TRIP, mineId, mineId, new Slot(businessDate, shift), complete);
    }
}
