package io.lamproom.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** An accounting period (核算期) of a mine, as the roster topic publishes it; dates are [from, to). */
record PeriodState(UUID id, UUID mineId, YearMonth month, LocalDate from, LocalDate to, Instant closedAt) {}
