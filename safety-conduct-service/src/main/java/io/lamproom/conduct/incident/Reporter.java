package io.lamproom.conduct.incident;

import io.lamproom.conduct.step.Actor;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.UUID;

/**
 * Who reported an incident. Shown to the safety department alone, and in no event: a near miss must cost its reporter
 * nothing.
 *
 * @param workerId null for who is not on the roster
 */
@Embeddable
record Reporter(
        @Column(name = "recorded_at", nullable = false, updatable = false)
        Instant at,

        @Embedded
        @AttributeOverride(
                name = "subject",
                column = @Column(name = "recorded_by", nullable = false, updatable = false))
        @AttributeOverride(name = "staffNo", column = @Column(name = "recorded_by_staff_no", updatable = false))
        Actor by,

        @Column(name = "recorded_by_client", updatable = false)
        String client,

        @Column(name = "reporter_id", updatable = false) UUID workerId) {}
