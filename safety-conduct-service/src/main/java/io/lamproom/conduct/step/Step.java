package io.lamproom.conduct.step;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;

/** A step that a person took, when, and what they wrote about it. */
@Embeddable
public record Step(
        @Column(name = "at") Instant at,
        @Embedded Actor by,
        @Column(name = "note") String note) {

    /** When it was taken; null for a step not taken yet. */
    public static Instant timeOf(Step step) {
        return step == null ? null : step.at();
    }
}
