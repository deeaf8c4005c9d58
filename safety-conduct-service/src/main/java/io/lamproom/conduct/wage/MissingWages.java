package io.lamproom.conduct.wage;

import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.UUID;

/** Of whom payroll has yet to tell what they earned. */
@ApplicationScoped
class MissingWages {

    private final WageRules rules;
    private final WageBaseRepository bases;

    MissingWages(WageRules rules, WageBaseRepository bases) {
        this.rules = rules;
        this.bases = bases;
    }

    /** @param asked null for the month before the running one, which payroll has had the time to tell */
    Page<MissingWageBase> list(UUID mineId, YearMonth asked, UUID section, PageRequest page) {
        YearMonth month = asked == null ? rules.running(mineId).minusMonths(1) : asked;
        return bases.missing(mineId, month, rules.daysOf(mineId, month), section, page);
    }
}
