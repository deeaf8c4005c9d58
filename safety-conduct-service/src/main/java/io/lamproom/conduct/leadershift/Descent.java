package io.lamproom.conduct.leadershift;

import io.lamproom.platform.time.ShiftTable.Slot;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** When the leader went down (下井), by the clock and by the mine's shifts. */
@Embeddable
record Descent(
        @Column(name = "down_at") Instant at,
        @Column(name = "down_on") LocalDate on,
        @Column(name = "down_shift") String shift) {

    static Descent of(Instant at, Slot slot) {
        return new Descent(at, slot.businessDate(), slot.shift());
    }
}
