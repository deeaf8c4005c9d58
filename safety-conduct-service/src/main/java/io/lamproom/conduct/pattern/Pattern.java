package io.lamproom.conduct.pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What repeated, and where.
 *
 * @param scopeId the team or the place
 * @param matter the behaviour's code, or discipline and factor
 * @param firstOn the working day of the first of its facts
 * @param lastOn the working day of the last
 * @param facts how many there are
 */
@Embeddable
record Pattern(
        @Enumerated(EnumType.STRING) @Column(nullable = false, updatable = false)
        PatternKind kind,

        @Column(nullable = false, updatable = false) UUID scopeId,
        @Column(nullable = false, updatable = false) String matter,
        @Column(nullable = false, updatable = false) LocalDate firstOn,
        @Column(nullable = false, updatable = false) LocalDate lastOn,
        @Column(nullable = false, updatable = false) int facts) {}
