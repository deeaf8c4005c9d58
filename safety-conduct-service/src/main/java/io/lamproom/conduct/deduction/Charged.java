package io.lamproom.conduct.deduction;

import io.lamproom.conduct.liability.LiabilityGround;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Of whom, and for which act.
 *
 * @param actOn the business date of the act
 * @param liabilityId where it is of who is jointly liable; null of the subject
 * @param ground why they are; null of the subject
 */
@Embeddable
record Charged(
        @Column(nullable = false, updatable = false) UUID workerId,
        @Column(nullable = false, updatable = false) UUID violationId,
        @Column(nullable = false, updatable = false) LocalDate actOn,
        @Column(updatable = false) UUID liabilityId,

        @Enumerated(EnumType.STRING) @Column(updatable = false)
        LiabilityGround ground) {}
