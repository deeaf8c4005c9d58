package io.lamproom.conduct.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What happened, where and when.
 *
 * @param businessDate the working day it belongs to (业务日期)
 * @param history it happened before the mine went live
 * @param late it was put on record after its term
 */
@Embeddable
record Happening(
        @Column(nullable = false, updatable = false) Instant occurredAt,
        @Column(nullable = false, updatable = false) LocalDate businessDate,
        @Column(nullable = false, updatable = false) String shift,
        @Column(nullable = false, updatable = false) UUID placeId,
        @Column(updatable = false) String placeDetail,
        @Column(nullable = false, updatable = false) boolean underground,
        @Column(nullable = false, updatable = false) String description,
        @Column(nullable = false, updatable = false) boolean history,
        @Column(nullable = false, updatable = false) boolean late) {}
