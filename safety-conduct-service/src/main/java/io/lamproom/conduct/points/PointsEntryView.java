package io.lamproom.conduct.points;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of the ledger. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PointsEntryView(
        UUID id,
        EntryReason reason,
        UUID violationId,

        @Schema(description = "Negative where points were taken, positive where they came back.")
        int points,

        @Schema(description = "The day that it counts for: the business date of the act.")
        LocalDate day,

        PointsRules.Ground ground,
        String reference,
        OffsetDateTime recordedAt,
        String recordedBy) {

    static PointsEntryView of(Entry entry, ZoneId zone) {
        return new PointsEntryView(
                entry.id(),
                entry.reason(),
                entry.violationId(),
                entry.points(),
                entry.day(),
                entry.ground(),
                entry.reference(),
                entry.recordedAt().atZone(zone).toOffsetDateTime(),
                entry.recordedBy());
    }
}
