package io.lamproom.conduct.leadershift;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * When the leader came up (升井), what they found, and what they handed over to whom (交接班).
 *
 * @param findings in the leader's words; null when there was nothing to tell
 */
@Embeddable
record Ascent(
        @Column(name = "up_at") Instant at,
        @Column(name = "findings") String findings,
        @Column(name = "handed_over_to") UUID handedOverTo,
        @Column(name = "handover") String handover) {}
