package io.lamproom.conduct.violation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** How the appeal against a violation stands: a state beside the violation's own. */
@Embeddable
public record AppealMark(
        @Enumerated(EnumType.STRING) @Column(name = "appeal_status")
        AppealStatus status,

        Instant appealedAt,
        Instant appealDecidedAt) {}
