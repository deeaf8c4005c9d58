package io.lamproom.member.events;

import io.lamproom.member.period.AccountingPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** An accounting period as the roster topic publishes it; its days are [from, to). */
record PeriodState(UUID id, UUID mineId, YearMonth month, LocalDate from, LocalDate to, Instant closedAt) {

    static PeriodState from(AccountingPeriod period) {
        return new PeriodState(
                period.id(),
                period.mineId(),
                period.month(),
                period.validity().validFrom(),
                period.validity().validTo(),
                period.closedAt());
    }
}
