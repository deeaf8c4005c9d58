package io.lamproom.member.admission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How long the concentrated training was. */
@Embeddable
record Training(
        @Min(0) @Max(365) @Column(name = "training_days") Integer days,
        @Min(0) @Max(2_000) @Column(name = "training_hours") Integer hours) {}
