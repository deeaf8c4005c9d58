package io.lamproom.conduct.attendance;

import io.lamproom.conduct.feed.FeedKind;
import io.lamproom.conduct.feed.TellShift;
import io.lamproom.platform.time.ShiftTable.Slot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Says that the attendance of a shift has been told whole: who was planned and is not in it has missed it. */
@ApplicationScoped
class TellAttendanceShift {

    private final TellShift tellShift;
    private final StaleMonths staleMonths;

    TellAttendanceShift(TellShift tellShift, StaleMonths staleMonths) {
        this.tellShift = tellShift;
        this.staleMonths = staleMonths;
    }

    /** @param unitId the section whose part of the shift is meant, or the mine */
    @Transactional
    void tell(UUID mineId, UUID unitId, Slot slot, boolean complete) {
        if (tellShift.tell(FeedKind.ATTENDANCE, mineId, unitId, slot, complete)) {
            staleMonths.markPlanned(mineId, unitId, slot);
        }
    }
}
