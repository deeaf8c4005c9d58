package io.lamproom.conduct.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands of a worker's shift. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryView(
        UUID id,
        UUID workerId,
        UUID sectionId,
        UUID teamId,
        LocalDate businessDate,
        String shift,
        EntryKind kind,

        @Schema(description = "When the sender wrote it.") OffsetDateTime toldAt,

        @Schema(description = "Who told it, if a person.") String toldBy,

        @Schema(description = "When it came to stand here.") OffsetDateTime recordedAt) {

    /**
     * What stood once.
     *
     * @param until when something else came to stand; null for what stands now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PastEntryView(
            EntryKind kind,
            OffsetDateTime toldAt,

            @Schema(description = "Who told it, if a person.")
            String toldBy,

            @Schema(description = "When it came to stand here.")
            OffsetDateTime from,

            @Schema(description = "When it was corrected; absent for what stands now.")
            OffsetDateTime until) {

        static PastEntryView of(PastEntry past, ZoneId zone) {
            return new PastEntryView(
                    past.kind(),
                    past.toldAt().atZone(zone).toOffsetDateTime(),
                    past.toldBy().staffNo(),
                    past.recordedAt().atZone(zone).toOffsetDateTime(),
                    past.supersededAt() == null
                            ? null
                            : past.supersededAt().atZone(zone).toOffsetDateTime());
        }
    }

    static EntryView of(ShiftEntry entry, ZoneId zone) {
        return new EntryView(
                entry.id(),
                entry.workerId(),
                entry.sectionId(),
                entry.teamId(),
                entry.businessDate(),
                entry.shift(),
                entry.kind(),
                entry.toldAt().atZone(zone).toOffsetDateTime(),
                entry.toldBy().staffNo(),
                entry.recordedAt().atZone(zone).toOffsetDateTime());
    }
}
