package io.lamproom.member.legalhold;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** A hold; {@code liftedAt} is absent while it stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LegalHoldView(
        UUID id,
        UUID mineId,
        UUID workerId,
        String reason,
        OffsetDateTime placedAt,
        OffsetDateTime liftedAt,
        long version) {

    static LegalHoldView from(LegalHold hold, ZoneId zone) {
        return new LegalHoldView(
                hold.id(),
                hold.mineId(),
                hold.workerId(),
                hold.reason(),
                at(hold.placedAt(), zone),
                at(hold.liftedAt(), zone),
                hold.version());
    }

    private static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
