package io.lamproom.member.dues;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A base of dues as callers see it.
 *
 * @param baseFen only to who says why in X-Access-Reason
 */
record DuesBaseView(
        UUID id, UUID workerId, BaseSource source, YearMonth from, Long baseFen, OffsetDateTime recordedAt) {

    static DuesBaseView from(DuesBase base, Long fen, ZoneId zone) {
        return new DuesBaseView(
                base.id(),
                base.workerId(),
                base.source(),
                base.from(),
                fen,
                base.recordedAt().atZone(zone).toOffsetDateTime());
    }
}
