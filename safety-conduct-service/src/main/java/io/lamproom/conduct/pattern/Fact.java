package io.lamproom.conduct.pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** A violation or danger that is part of a review; of each kind of pattern once. */
@Embeddable
record Fact(
        @Column(nullable = false) UUID factId,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        PatternKind kind) {}
