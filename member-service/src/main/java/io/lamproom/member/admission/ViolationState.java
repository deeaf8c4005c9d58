package io.lamproom.member.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Of a violation (三违), as the conduct topic publishes it, what a branch is warned by. */
record ViolationState(
        UUID id,
        UUID workerId,
        String status,
        LocalDate businessDate,
        Boolean serious,
        Instant revokedAt,
        Boolean withdrawn) {

    private static final Set<String> SETTLED = Set.of("CLOSED", "VOIDED", "REVOKED", "ANNULLED");

    /** Whether it is confirmed as serious and its case is not settled. */
    boolean openAndSerious() {
        return Boolean.TRUE.equals(serious)
                && revokedAt == null
                && !Boolean.TRUE.equals(withdrawn)
                && !SETTLED.contains(status);
    }
}
