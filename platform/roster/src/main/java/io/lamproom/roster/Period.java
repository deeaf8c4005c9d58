package io.lamproom.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** An accounting period (核算期) of a mine: [from, to), open until a person closes it. */
public record Period(UUID id, UUID mineId, YearMonth month, LocalDate from, LocalDate to, Instant closedAt) {

    public boolean closed() {
        return closedAt != null;
    }
}
