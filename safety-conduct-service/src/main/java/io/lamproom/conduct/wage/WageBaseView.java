package io.lamproom.conduct.wage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a wage base is there; not what it is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WageBaseView(
        UUID id,
        UUID workerId,
        YearMonth month,

        @Schema(description = "Where the worker belonged in that month.")
        UUID sectionId,

        @Schema(description = "When the sender wrote it.") OffsetDateTime toldAt,

        @Schema(description = "Who told it, if a person.") String toldBy,

        @Schema(description = "When it came to stand here.") OffsetDateTime recordedAt) {

    static WageBaseView of(WageBase base, ZoneId zone) {
        return new WageBaseView(
                base.id(),
                base.workerId(),
                base.month(),
                base.sectionId(),
                base.toldAt().atZone(zone).toOffsetDateTime(),
                base.toldBy().staffNo(),
                base.recordedAt().atZone(zone).toOffsetDateTime());
    }
}
