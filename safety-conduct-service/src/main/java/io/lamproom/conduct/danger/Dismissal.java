package io.lamproom.conduct.danger;

import io.lamproom.conduct.step.Step;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * Why a report was not followed, and by whose decision.
 *
 * @param doubleOf the danger that it doubles; null unless that is the ground
 */
@Embeddable
record Dismissal(
        @Enumerated(EnumType.STRING) @Column(name = "dismissal_ground")
        DismissalGround ground,

        @Column(name = "double_of") UUID doubleOf,

        @Embedded
        @AttributeOverride(name = "at", column = @Column(name = "dismissed_at"))
        @AttributeOverride(name = "by.subject", column = @Column(name = "dismissed_by"))
        @AttributeOverride(name = "by.staffNo", column = @Column(name = "dismissed_by_staff_no"))
        @AttributeOverride(name = "note", column = @Column(name = "dismissal_reason"))
        Step step) {}
