package io.lamproom.member.period;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;

/** An accounting period as callers see it; its days are [from, to). */
record PeriodView(
        UUID id,
        UUID mineId,
        YearMonth month,
        LocalDate from,
        LocalDate to,
        Status status,
        OffsetDateTime closedAt,
        long version) {

    enum Status {
        OPEN,
        CLOSED
    }

    static PeriodView from(AccountingPeriod period, ZoneId zone) {
        return new PeriodView(
                period.id(),
                period.mineId(),
                period.month(),
                period.validity().validFrom(),
                period.validity().validTo(),
                period.isClosed() ? Status.CLOSED : Status.OPEN,
                period.isClosed() ? period.closedAt().atZone(zone).toOffsetDateTime() : null,
                period.version());
    }
}
