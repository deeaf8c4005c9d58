package io.lamproom.conduct.danger;

import io.lamproom.conduct.step.Actor;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was found, where and when, and by whom.
 *
 * @param placeDetail where in the place (明细地点)
 * @param businessDate the working day of the find (业务日期)
 * @param history it was found before the mine went live
 * @param late it was put on record after its term
 * @param finderId the worker to whose credit the find goes; null when it was nobody of the mine
 * @param client the program it came by ({@code azp})
 */
@Embeddable
record Finding(
        @Enumerated(EnumType.STRING) @Column(nullable = false, updatable = false)
        DangerSource source,

        @Column(nullable = false, updatable = false) UUID placeId,
        @Column(updatable = false) String placeDetail,
        @Column(nullable = false, updatable = false) boolean underground,
        @Column(nullable = false, updatable = false) String description,
        @Column(nullable = false, updatable = false) Instant foundAt,
        @Column(nullable = false, updatable = false) LocalDate businessDate,
        @Column(nullable = false, updatable = false) String shift,
        @Column(nullable = false, updatable = false) boolean history,
        @Column(nullable = false, updatable = false) boolean late,
        @Column(updatable = false) UUID finderId,
        @Column(nullable = false, updatable = false) Instant recordedAt,

        @Embedded
        @AttributeOverride(
                name = "subject",
                column = @Column(name = "recorded_by", nullable = false, updatable = false))
        @AttributeOverride(name = "staffNo", column = @Column(name = "recorded_by_staff_no", updatable = false))
        Actor recordedBy,

        @Column(name = "recorded_by_client", updatable = false)
        String client) {}
