package io.lamproom.conduct.refusal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was refused, by whom, when and where.
 *
 * @param sectionId the section of the worker on that day
 * @param instruction what they were told to do
 * @param reason why they did not
 */
@Embeddable
record Refused(
        @Column(nullable = false, updatable = false) UUID workerId,
        @Column(updatable = false) UUID sectionId,
        @Column(nullable = false, updatable = false) Instant occurredAt,
        @Column(nullable = false, updatable = false) LocalDate businessDate,
        @Column(nullable = false, updatable = false) String shift,
        @Column(nullable = false, updatable = false) UUID placeId,
        @Column(nullable = false, updatable = false) String instruction,
        @Column(nullable = false, updatable = false) String reason) {}
