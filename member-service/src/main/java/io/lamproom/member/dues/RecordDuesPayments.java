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
import java.util.List;
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
        return record(id, expected, List.of(request));
    }

    /** What was paid on several days or in several ways, as one change of the statement. */
    @Transactional
    DuesStatement record(UUID id, ExpectedVersion expected, List<PaymentsRequest> occasions) {
        DuesStatement statement = found(id, expected);
        statements.raise(statement);
        for (PaymentsRequest occasion : occasions) {
            Receipt receipt = receipt(statement, occasion);
            int row = 0;
            for (PaymentsRequest.Payment payment : occasion.payments()) {
                pay(statement, payment, receipt, "/payments/" + row++);
            }
        }
        changes.record("dues-statement.paid", statement, "payments");
        return statement;
    }

    private Receipt receipt(DuesStatement statement, PaymentsRequest occasion) {
        LocalDate today = clock.today();
        if (occasion.paidOn().isAfter(today)) {
            throw new Refusal.RuleBroken("dues-paid-in-future", today).at("/paidOn");
        }
        closedPeriods.mustBeOpenFrom(statement.mineId(), occasion.paidOn(), "/paidOn");
        return new Receipt(
                occasion.paidOn(),
                occasion.method(),
                YearMonth.from(today).isAfter(YearMonth.from(occasion.paidOn())),
                now(),
                context.caller().subject());
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
