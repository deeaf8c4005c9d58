package io.lamproom.member.headcount;

import io.lamproom.member.period.AccountingPeriod;
import io.lamproom.member.period.PeriodClosing;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps the headcounts of a period as they are when it is closed. */
@ApplicationScoped
class KeepHeadcounts implements PeriodClosing {

    private final PersonDays personDays;

    KeepHeadcounts(PersonDays personDays) {
        this.personDays = personDays;
    }

    @Override
    public void closed(AccountingPeriod period) {
        personDays.keep(period.id(), period.mineId(), period.validity());
    }
}
