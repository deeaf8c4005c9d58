package io.lamproom.member.dues;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;

/** A branch's month of dues as callers see it; its lines are read at {@code /dues-lines}. */
record DuesStatementView(
        UUID id,
        UUID mineId,
        UUID branchId,
        YearMonth month,
        StatementStatus status,
        UUID ruleSetId,
        DuesTotals totals,
        OffsetDateTime issuedAt,
        OffsetDateTime closedAt,
        long version) {

    static DuesStatementView from(DuesStatement statement, ZoneId zone) {
        return new DuesStatementView(
                statement.id(),
                statement.mineId(),
                statement.branchId(),
                statement.month(),
                statement.status(),
                statement.ruleSetId(),
                statement.totals(),
                statement.issuedAt().atZone(zone).toOffsetDateTime(),
                statement.closedAt() == null
                        ? null
                        : statement.closedAt().atZone(zone).toOffsetDateTime(),
                statement.version());
    }
}
