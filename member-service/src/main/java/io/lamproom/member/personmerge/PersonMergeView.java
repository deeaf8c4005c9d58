package io.lamproom.member.personmerge;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** A merge of two records as callers see it. */
record PersonMergeView(
        UUID id,
        UUID mineId,
        UUID keptWorkerId,
        UUID doubleWorkerId,
        UUID keptPersonId,
        UUID doublePersonId,
        String reason,
        String mergedBy,
        OffsetDateTime mergedAt) {

    static PersonMergeView from(PersonMerge merge, ZoneId zone) {
        return new PersonMergeView(
                merge.id(),
                merge.mineId(),
                merge.keptWorkerId(),
                merge.doubleWorkerId(),
                merge.keptPersonId(),
                merge.doublePersonId(),
                merge.reason(),
                merge.mergedBy(),
                merge.mergedAt().atZone(zone).toOffsetDateTime());
    }
}
