package io.lamproom.member.holiday;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A day of a year that is not as its weekday is, and its name, such as 国庆节. */
@Embeddable
public record SpecialDay(
        @Column(nullable = false) LocalDate day,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        DayKind kind,

        @Column(nullable = false) String name) {}
