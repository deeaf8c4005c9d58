package io.lamproom.conduct.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lamproom.conduct.picture.PictureKind;
import io.lamproom.conduct.step.Step;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A picture kept with a record, as a caller may see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceView(
        UUID id,

        @Schema(description = "What it shows; of violations and incidents always `FOUND`.")
        Phase phase,

        @Schema(description = "As its content says, whatever it was sent as.")
        PictureKind kind,

        int width,
        int height,

        @Schema(description = "In bytes, as it is kept.") long size,

        @Schema(description = "Of the file as it is kept, in hexadecimal digits.")
        String sha256,

        OffsetDateTime addedAt,

        @Schema(
                description = "The staff number of who added it; shown to the safety department and the discipline "
                        + "committee.")
        String addedBy,

        @Schema(description = "The program that added it; absent for a person.")
        String program,

        @Schema(description = "Whether the caller added it.")
        boolean own,

        @Schema(description = "Where the picture itself is read.")
        String picture,

        @Schema(description = "Absent while it counts.") WithdrawalView withdrawal,

        @Schema(description = "For `If-Match`.") long version) {

    /** That it counts no more. */
    public record WithdrawalView(OffsetDateTime at, String reason) {

        static WithdrawalView of(Step withdrawal, ZoneId zone) {
            return withdrawal == null ? null : new WithdrawalView(offset(withdrawal.at(), zone), withdrawal.note());
        }
    }

    /** @param named whether the caller may see who added it */
    static EvidenceView of(Evidence evidence, boolean own, boolean named, ZoneId zone) {
        KeptPicture picture = evidence.picture();
        return new EvidenceView(
                evidence.id(),
                evidence.phase(),
                picture.kind(),
                picture.width(),
                picture.height(),
                picture.size(),
                picture.sha256(),
                offset(evidence.added().at(), zone),
                named ? evidence.added().by().staffNo() : null,
                evidence.addedByProgram(),
                own,
                evidence.recordKind().path(evidence.recordId(), evidence.id()) + "/picture",
                WithdrawalView.of(evidence.withdrawal(), zone),
                evidence.version());
    }

    private static OffsetDateTime offset(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime();
    }
}
