package io.lamproom.member.appraisal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A rectification as callers see it, in the term [from, to).
 *
 * @param overdue the term is over without a conclusion, as of today
 */
record RectificationView(
        UUID id,
        UUID branchId,
        UUID workerId,
        UUID appraisalId,
        RectificationStatus status,
        LocalDate from,
        LocalDate to,
        boolean extended,
        LocalDate concludedOn,
        boolean overdue,
        long version) {

    static RectificationView from(Rectification rectification, LocalDate today) {
        return new RectificationView(
                rectification.id(),
                rectification.branchId(),
                rectification.workerId(),
                rectification.appraisalId(),
                rectification.status(),
                rectification.validity().validFrom(),
                rectification.validity().validTo(),
                rectification.extendedAt() != null,
                rectification.concludedOn(),
                rectification.overdueOn(today),
                rectification.version());
    }
}
