package io.lamproom.conduct.pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Who is warned: the unit of the last of the facts, and the branch that covered it. */
@Embeddable
record Whose(
        @Column(nullable = false, updatable = false) UUID sectionId,
        @Column(updatable = false) UUID teamId,
        @Column(updatable = false) UUID coveringBranchId) {}
