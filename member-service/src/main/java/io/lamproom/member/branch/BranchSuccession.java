package io.lamproom.member.branch;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** That members of a branch went on in another from a day on; what was before stays with the branch. */
@Embeddable
public record BranchSuccession(
        @Column(name = "successor_id", nullable = false) UUID branchId,

        @Column(name = "valid_from", nullable = false) LocalDate from) {}
