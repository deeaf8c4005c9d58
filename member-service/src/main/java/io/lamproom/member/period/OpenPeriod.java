package io.lamproom.member.period;

import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Sets the days of an accounting month. */
@ApplicationScoped
class OpenPeriod {

    private final AccountingPeriodRepository periods;
    private final ChangeRecorder changes;

    OpenPeriod(AccountingPeriodRepository periods, ChangeRecorder changes) {
        this.periods = periods;
        this.changes = changes;
    }

    @Transactional
    AccountingPeriod open(Reach reach, PeriodRequest request) {
        if (!reach.covers(Node.MINE, request.mineId())) {
            throw new Refusal.RuleBroken("unknown-unit").at("/mineId");
        }
        if (!request.to().isAfter(request.from())) {
            throw new Refusal.RuleBroken("end-before-start", request.from()).at("/to");
        }
        AccountingPeriod period = new AccountingPeriod(request.mineId(), request.month(), request.from(), request.to());
        periods.add(period);
        changes.record("period.opened", period);
        return period;
    }
}
