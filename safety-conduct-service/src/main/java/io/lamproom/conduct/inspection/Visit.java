package io.lamproom.conduct.inspection;

import io.lamproom.platform.time.ShiftTable.Slot;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** When an inspection was done (检查时间), by the clock and by the mine's shifts. */
@Embeddable
record Visit(
        @Column(name = "done_at") Instant at,
        @Column(name = "done_on") LocalDate on,
        @Column(name = "done_shift") String shift) {

    static Visit of(Instant at, Slot slot) {
        return new Visit(at, slot.businessDate(), slot.shift());
    }
}
