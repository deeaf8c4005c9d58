package io.lamproom.conduct.absence;

import io.lamproom.platform.time.ShiftTable.Slot;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** Which shift of whom. */
@Embeddable
record Missed(
        @Column(nullable = false, updatable = false) UUID workerId,
        @Column(nullable = false, updatable = false) LocalDate businessDate,
        @Column(nullable = false, updatable = false) String shift) {

    Slot slot() {
        return new Slot(businessDate, shift);
    }
}
