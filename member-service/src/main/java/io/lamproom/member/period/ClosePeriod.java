package io.lamproom.member.period;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Caller;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Closes an accounting period for good, once it is over and those before it are closed. */
@ApplicationScoped
class ClosePeriod {

    private final AccountingPeriodRepository periods;
    private final ClosedPeriods closedPeriods;
    private final BusinessClock clock;
    private final ChangeRecorder changes;
    private final Instance<PeriodClosing> closings;

    ClosePeriod(
            AccountingPeriodRepository periods,
            ClosedPeriods closedPeriods,
            BusinessClock clock,
            ChangeRecorder changes,
            @Any Instance<PeriodClosing> closings) {
        this.periods = periods;
        this.closedPeriods = closedPeriods;
        this.clock = clock;
        this.changes = changes;
        this.closings = closings;
    }

    @Transactional
    AccountingPeriod close(Caller caller, Reach reach, UUID id, ExpectedVersion expected) {
        AccountingPeriod period = periods.findForClosure(reach, id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, period.version());
        if (period.isClosed()) {
            throw new Refusal.StateConflict("period-is-closed", period.month());
        }
        if (period.validity().validTo().isAfter(clock.today())) {
            throw new Refusal.RuleBroken("period-not-over", period.validity().validTo());
        }
        closedPeriods.firstOpenBefore(period).ifPresent(earlier -> {
            throw new Refusal.RuleBroken("earlier-period-open", earlier.month());
        });
        period.close(clock.now(), caller.subject());
        changes.record("period.closed", period, "closedAt");
        closings.forEach(closing -> closing.closed(period));
        return period;
    }
}
