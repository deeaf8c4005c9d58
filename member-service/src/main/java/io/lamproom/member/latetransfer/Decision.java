package io.lamproom.member.latetransfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who ended a late transfer, when, and what they said. */
@Embeddable
record Decision(
        @Column(name = "decided_by") String by,
        @Column(name = "decided_at") Instant at,
        @Column(name = "decision_note") String note) {}
