package io.lamproom.gateway.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What is used of the published state of a violation (三违). */
record ViolationState(
        UUID mineId,
        UUID workerId,
        LocalDate businessDate,
        String shift,
        String category,
        String discipline,
        String grade,
        Boolean serious,
        UUID coveringBranchId,
        UUID relationBranchId,
        UUID sectionId,
        UUID teamId,
        Boolean partyMember,
        Boolean underground,
        Instant confirmedAt,
        Instant voidedAt,
        Instant revokedAt,
        Boolean withdrawn) {

    ViolationState {
        if (mineId == null || workerId == null || businessDate == null || category == null) {
            throw new IllegalArgumentException("A violation without mine, worker, date or category");
        }
        for (String code : new String[] {shift, category, discipline, grade}) {
            if (code != null && code.indexOf('\0') >= 0) {
                throw new IllegalArgumentException("A code that no text column takes");
            }
        }
    }
}
