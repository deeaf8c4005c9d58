package io.lamproom.member.reorganisation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** A reorganisation as callers see it: how many people moved, how many units or branches were closed. */
record ReorganisationView(
        UUID id,
        UUID mineId,
        LocalDate from,
        String reason,
        int moved,
        int closed,
        String doneBy,
        OffsetDateTime doneAt) {

    static ReorganisationView from(Reorganisation done, ZoneId zone) {
        return new ReorganisationView(
                done.id(),
                done.mineId(),
                done.from(),
                done.reason(),
                done.moved(),
                done.closed(),
                done.doneBy(),
                done.doneAt().atZone(zone).toOffsetDateTime());
    }
}
