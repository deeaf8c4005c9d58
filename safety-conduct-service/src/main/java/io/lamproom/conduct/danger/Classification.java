package io.lamproom.conduct.danger;

import io.lamproom.platform.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How grave a danger is, how it is handled, and which unit answers for it. */
@Embeddable
record Classification(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        DangerGrade grade,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Handling handling,

        @Embedded Owner owner) {

    boolean major() {
        return grade == DangerGrade.MAJOR;
    }

    /** @throws Refusal where a major danger is to be put right on the spot */
    Classification checked() {
        if (major() && handling == Handling.ON_THE_SPOT) {
            throw new Refusal.RuleBroken("danger-major-on-the-spot").at("/handling");
        }
        return this;
    }
}
