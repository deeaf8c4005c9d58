package io.lamproom.member.committee;

import io.lamproom.member.people.PositionKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Who holds which office of the branch in a term. */
@Embeddable
public record Officer(
        @Column(name = "worker_id", nullable = false) @NotNull
        UUID workerId,

        @Enumerated(EnumType.STRING) @Column(name = "office", nullable = false) @NotNull
        PositionKind office) {}
