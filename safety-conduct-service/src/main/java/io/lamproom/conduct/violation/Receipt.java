package io.lamproom.conduct.violation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What the recorder is answered, who may not be one to see the record itself. */
record Receipt(
        UUID id,
        @JsonIgnore long version,
        ViolationStatus status,
        Instant occurredAt,
        LocalDate businessDate,
        String shift,
        Instant recordedAt,
        boolean late,
        boolean history) {

    static Receipt of(Violation violation) {
        return new Receipt(
                violation.id(),
                violation.version(),
                violation.status(),
                violation.occurrence().occurredAt(),
                violation.occurrence().businessDate(),
                violation.occurrence().shift(),
                violation.recording().recordedAt(),
                violation.late(),
                violation.occurrence().history());
    }
}
