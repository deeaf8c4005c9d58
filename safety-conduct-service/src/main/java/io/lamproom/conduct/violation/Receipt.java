package io.lamproom.conduct.violation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** What the recorder is answered, who may not be one to see the record itself. */
public record Receipt(
        UUID id,
        @JsonIgnore long version,
        ViolationStatus status,
        OffsetDateTime occurredAt,
        LocalDate businessDate,
        String shift,
        OffsetDateTime recordedAt,
        boolean late,
        boolean history) {

    static Receipt of(Violation violation, ZoneId zone) {
        return new Receipt(
                violation.id(),
                violation.version(),
                violation.status(),
                offset(violation.occurrence().occurredAt(), zone),
                violation.occurrence().businessDate(),
                violation.occurrence().shift(),
                offset(violation.recording().recordedAt(), zone),
                violation.late(),
                violation.occurrence().history());
    }

    private static OffsetDateTime offset(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime();
    }
}
