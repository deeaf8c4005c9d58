package io.lamproom.member.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * A part of a number of people: more than, or at least, {@code part} of {@code whole}.
 *
 * @param atLeast whether exactly the part is enough
 */
record Share(@Min(0) @Max(100) int part, @Min(1) @Max(100) int whole, boolean atLeast) {

    static Share moreThan(int part, int whole) {
        return new Share(part, whole, false);
    }

    static Share atLeast(int part, int whole) {
        return new Share(part, whole, true);
    }

    /** The fewest people out of so many that make up this share. */
    int of(int people) {
        int product = people * part;
        return atLeast ? Math.ceilDiv(product, whole) : product / whole + 1;
    }
}
