package io.lamproom.conduct.violation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;

/** A step that a person took, when, and what they wrote about it. */
@Embeddable
record Step(
        @Column(name = "at") Instant at,
        @Embedded Actor by,
        @Column(name = "note") String note) {}
