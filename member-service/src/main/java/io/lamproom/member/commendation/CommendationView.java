package io.lamproom.member.commendation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** A commendation as callers see it, with the place of the worker on that day. */
record CommendationView(
        UUID id,
        UUID workerId,
        UUID branchId,
        UUID sectionId,
        UUID teamId,
        CommendationKind kind,
        CommendationLevel level,
        LocalDate on,
        String title,
        CommendationStatus status,
        boolean late,
        OffsetDateTime decidedAt,
        String reason,
        long version) {

    static CommendationView from(Commendation commendation, ZoneId zone) {
        return new CommendationView(
                commendation.id(),
                commendation.workerId(),
                commendation.place().branchId(),
                commendation.place().sectionId(),
                commendation.place().teamId(),
                commendation.kind(),
                commendation.level(),
                commendation.happenedOn(),
                commendation.title(),
                commendation.status(),
                commendation.late(),
                commendation.decidedAt() == null
                        ? null
                        : commendation.decidedAt().atZone(zone).toOffsetDateTime(),
                commendation.reason(),
                commendation.version());
    }
}
