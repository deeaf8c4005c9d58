package io.lamproom.member.events;

import io.lamproom.member.period.AccountingPeriod;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class PeriodPublication implements StateMapping<AccountingPeriod> {

    @Override
    public Class<AccountingPeriod> aggregate() {
        return AccountingPeriod.class;
    }

    @Override
    public String type() {
        return "period";
    }

    @Override
    public String root() {
        return "accounting-periods";
    }

    @Override
    public Topic topic() {
        return Topic.ROSTER;
    }

    @Override
    public Object state(AccountingPeriod period) {
        return PeriodState.from(period);
    }
}
