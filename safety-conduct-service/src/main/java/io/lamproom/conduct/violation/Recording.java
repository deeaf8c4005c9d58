package io.lamproom.conduct.violation;

import io.lamproom.conduct.step.Actor;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * Who put the act on record, and when.
 *
 * @param recordedByClient the program it came by ({@code azp})
 * @param source by what it was noticed
 */
@Embeddable
public record Recording(
        @Column(nullable = false, updatable = false) Instant recordedAt,

        @Embedded
        @AttributeOverride(
                name = "subject",
                column = @Column(name = "recorded_by", nullable = false, updatable = false))
        @AttributeOverride(name = "staffNo", column = @Column(name = "recorded_by_staff_no", updatable = false))
        Actor recordedBy,

        @Column(updatable = false) String recordedByClient,

        @Enumerated(EnumType.STRING) @Column(nullable = false, updatable = false)
        RecorderKind recorderKind,

        @Enumerated(EnumType.STRING) @Column(nullable = false, updatable = false)
        ReportSource source) {}
