package io.lamproom.member.dues;

import io.lamproom.member.membership.OwnMatters;
import io.lamproom.member.period.ClosedPeriods;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Records that members paid; what someone paid is written down by another. All of a call is recorded or none. */
@ApplicationScoped
class RecordDuesPayments {

    private final CallerContext context;
    private final DuesStatementRepository statements;
    private final OwnMatters ownMatters;
    private final ClosedPeriods closedPeriods;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    RecordDuesPayments(
            CallerContext context,
            DuesStatementRepository statements,
            OwnMatters ownMatters,
            ClosedPeriods closedPeriods,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.context = context;
        this.statements = statements;
        this.ownMatters = ownMatters;
        this.closedPeriods = closedPeriods;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    DuesStatement record(UUID id, ExpectedVersion expected, PaymentsRequest request) {
        DuesStatement statement = found(id, expected);
        LocalDate today = clock.today();
        if (request.paidOn().isAfter(today)) {
            throw new Refusal.RuleBroken("dues-paid-in-future", today).at("/paidOn");
        }
        closedPeriods.mustBeOpenFrom(statement.mineId(), request.paidOn(), "/paidOn");
        Receipt receipt = new Receipt(
                request.paidOn(),
                request.method(),
                YearMonth.from(today).isAfter(YearMonth.from(request.paidOn())),
                now(),
                context.caller().subject());
        statements.raise(statement);
        int row = 0;
        for (PaymentsRequest.Payment payment : request.payments()) {
            pay(statement, payment, receipt, "/payments/" + row++);
        }
        changes.record("dues-statement.paid", statement, "payments");
        return statement;
    }

    private void pay(DuesStatement statement, PaymentsRequest.Payment payment, Receipt receipt, String pointer) {
        try {
            ownMatters.refuseAbout(payment.workerId());
            statement.lineOf(payment.workerId()).pay(payment.amountFen(), receipt);
        } catch (Refusal.RuleBroken broken) {
            throw broken.at(pointer);
        }
    }

    @Transactional
    DuesStatement reverse(UUID id, ExpectedVersion expected, UUID paymentId, String reason) {
        DuesStatement statement = found(id, expected);
        DuesLine line = statement.lineWith(paymentId);
        ownMatters.refuseAbout(line.workerId());
        statements.raise(statement);
        line.reverse(paymentId, reason, now(), context.caller().subject());
        changes.record("dues-statement.payment-reversed", statement, "payments");
        return statement;
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MICROS);
    }

    private DuesStatement found(UUID id, ExpectedVersion expected) {
        DuesStatement statement = statements.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, statement.version());
        return statement;
    }
}
