package io.lamproom.conduct.wage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a wage base is and was, for who said why they ask.
 *
 * @param history the first first, what stands now at the end
 */
record WageAmountView(UUID id, UUID workerId, YearMonth month, long amountFen, List<WageRevisionView> history) {

    /** What stood once. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WageRevisionView(
            long amountFen,
            OffsetDateTime toldAt,

            @Schema(description = "Who told it, if a person.")
            String toldBy,

            @Schema(description = "When it came to stand here.")
            OffsetDateTime from,

            @Schema(description = "When it was corrected; absent for what stands now.")
            OffsetDateTime until) {

        static WageRevisionView of(PastWageBase past, long amountFen, ZoneId zone) {
            return new WageRevisionView(
                    amountFen,
                    at(past.toldAt(), zone),
                    past.toldBy().staffNo(),
                    at(past.recordedAt(), zone),
                    at(past.supersededAt(), zone));
        }

        static WageRevisionView of(WageBase base, long amountFen, ZoneId zone) {
            return new WageRevisionView(
                    amountFen, at(base.toldAt(), zone), base.toldBy().staffNo(), at(base.recordedAt(), zone), null);
        }

        private static OffsetDateTime at(Instant instant, ZoneId zone) {
            return instant.atZone(zone).toOffsetDateTime();
        }
    }
}
