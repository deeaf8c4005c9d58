package io.lamproom.member.latetransfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who ended what another had asked for, when, and what they said. */
@Embeddable
public record Decision(
        @Column(name = "decided_by") String by,
        @Column(name = "decided_at") Instant at,
        @Column(name = "decision_note") String note) {}
