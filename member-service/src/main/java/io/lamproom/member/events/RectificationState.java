package io.lamproom.member.events;

import io.lamproom.member.appraisal.Rectification;
import io.lamproom.member.appraisal.RectificationStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A rectification as the member topic publishes it, in the term [from, to). */
record RectificationState(
        UUID id,
        UUID mineId,
        UUID branchId,
        UUID workerId,
        UUID appraisalId,
        RectificationStatus status,
        LocalDate from,
        LocalDate to,
        Instant extendedAt,
        LocalDate concludedOn) {

    static RectificationState from(Rectification rectification) {
        return new RectificationState(
                rectification.id(),
                rectification.mineId(),
                rectification.branchId(),
                rectification.workerId(),
                rectification.appraisalId(),
                rectification.status(),
                rectification.validity().validFrom(),
                rectification.validity().validTo(),
                rectification.extendedAt(),
                rectification.concludedOn());
    }
}
