package io.lamproom.member.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** That people of a unit went on in another from a day on; what was before stays with the unit. */
@Embeddable
public record Succession(
        @Column(name = "successor_id", nullable = false) UUID unitId,

        @Column(name = "valid_from", nullable = false) LocalDate from) {}
