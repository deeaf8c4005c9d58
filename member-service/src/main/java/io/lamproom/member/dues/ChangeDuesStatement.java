package io.lamproom.member.dues;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Reckons an open statement anew, by the month's own rates and today's members and bases, or closes it once it is over. */
@ApplicationScoped
class ChangeDuesStatement {

    private final CallerContext context;
    private final DuesStatementRepository statements;
    private final Reckoning reckoning;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    ChangeDuesStatement(
            CallerContext context,
            DuesStatementRepository statements,
            Reckoning reckoning,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.context = context;
        this.statements = statements;
        this.reckoning = reckoning;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    DuesStatement reckon(UUID id, ExpectedVersion expected) {
        DuesStatement statement = found(id, expected);
        statements.raise(statement);
        statement.reckon(reckoning.of(statement));
        changes.record("dues-statement.reckoned", statement, "lines");
        return statement;
    }

    @Transactional
    DuesStatement close(UUID id, ExpectedVersion expected) {
        DuesStatement statement = found(id, expected);
        if (!statement.month().atEndOfMonth().isBefore(clock.today())) {
            throw new Refusal.RuleBroken(
                            "dues-month-not-over",
                            statement.month().plusMonths(1).atDay(1))
                    .with("earliest", statement.month().plusMonths(1).atDay(1));
        }
        statement.close(
                clock.now().truncatedTo(ChronoUnit.MICROS), context.caller().subject());
        changes.record("dues-statement.closed", statement, "status");
        return statement;
    }

    private DuesStatement found(UUID id, ExpectedVersion expected) {
        DuesStatement statement = statements.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, statement.version());
        return statement;
    }
}
