package io.lamproom.member.events;

import io.lamproom.member.dues.DuesLine;
import io.lamproom.member.dues.DuesStatement;
import io.lamproom.member.dues.DuesTotals;
import io.lamproom.member.dues.LineStatus;
import io.lamproom.member.dues.StatementStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** A branch's month of dues as the member topic publishes it: sums in fen, and of each member only whether paid. */
record DuesStatementState(
        UUID id,
        UUID mineId,
        UUID branchId,
        YearMonth month,
        StatementStatus status,
        UUID ruleSetId,
        Instant issuedAt,
        Instant closedAt,
        DuesTotals totals,
        List<LineState> lines) {

    /** One member's standing; no amount, since it would tell the wage. */
    record LineState(UUID workerId, LineStatus status, LocalDate paidOn) {

        static LineState from(DuesLine line) {
            return new LineState(line.workerId(), line.status(), line.paidOn());
        }
    }

    static DuesStatementState from(DuesStatement statement) {
        return new DuesStatementState(
                statement.id(),
                statement.mineId(),
                statement.branchId(),
                statement.month(),
                statement.status(),
                statement.ruleSetId(),
                statement.issuedAt(),
                statement.closedAt(),
                statement.totals(),
                statement.lines().stream().map(LineState::from).toList());
    }
}
