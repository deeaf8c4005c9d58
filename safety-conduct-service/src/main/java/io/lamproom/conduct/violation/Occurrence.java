package io.lamproom.conduct.violation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What happened, where, and when by the mine's shifts.
 *
 * @param businessDate the working day it belongs to (业务日期); of a night shift not always the calendar date
 * @param history it happened before the mine went live
 * @param underground it happened below ground (井下)
 * @param description the facts (三违事实描述); never part of an event
 * @param signedOnSpot the subject signed for it then and there (当场签字)
 */
@Embeddable
public record Occurrence(
        @Column(nullable = false, updatable = false) Instant occurredAt,
        @Column(nullable = false, updatable = false) LocalDate businessDate,
        @Column(nullable = false, updatable = false) String shift,
        @Column(nullable = false, updatable = false) boolean history,
        @Column(nullable = false, updatable = false) boolean underground,
        @Column(nullable = false, updatable = false) String place,
        @Column(nullable = false, updatable = false) String description,
        @Column(nullable = false, updatable = false) boolean signedOnSpot) {}
