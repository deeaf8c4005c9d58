package io.lamproom.member.period;

import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Accounting periods, for the features whose figures they bound. */
@ApplicationScoped
public class Periods {

    private final AccountingPeriodRepository periods;

    Periods(AccountingPeriodRepository periods) {
        this.periods = periods;
    }

    public Optional<AccountingPeriod> find(Reach reach, UUID id) {
        return periods.find(reach, id);
    }
}
