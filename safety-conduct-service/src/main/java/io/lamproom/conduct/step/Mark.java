package io.lamproom.conduct.step;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;

/** A step that a person took, and when; nothing is written about it. */
@Embeddable
public record Mark(
        @Column(name = "at") Instant at, @Embedded Actor by) {

    /** When it was taken; null for a step not taken yet. */
    public static Instant timeOf(Mark mark) {
        return mark == null ? null : mark.at();
    }
}
