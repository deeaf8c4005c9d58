package io.lamproom.platform.time;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The days on which a dated fact holds: from a day until before another, or without end when {@code validTo} is null. */
@Embeddable
public record Validity(
        @Column(name = "valid_from", nullable = false) LocalDate validFrom,
        @Column(name = "valid_to") LocalDate validTo) {

    public static Validity from(LocalDate first) {
        return new Validity(first, null);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    /** Whether the fact holds on some day from {@code day} on. */
    public boolean reaches(LocalDate day) {
        return validTo == null || validTo.isAfter(day);
    }

    public boolean isOpen() {
        return validTo == null;
    }

    /** The same fact, holding until before {@code day}. */
    public Validity until(LocalDate day) {
        return new Validity(validFrom, day);
    }
}
