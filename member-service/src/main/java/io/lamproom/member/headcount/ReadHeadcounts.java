package io.lamproom.member.headcount;

import io.lamproom.member.period.AccountingPeriod;
import io.lamproom.member.period.Periods;
import io.lamproom.member.unit.Unit;
import io.lamproom.member.unit.UnitRepository;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.Validity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the headcounts of a period, unit by unit. */
@ApplicationScoped
class ReadHeadcounts {

    private final Periods periods;
    private final UnitRepository units;
    private final PersonDays personDays;

    ReadHeadcounts(Periods periods, UnitRepository units, PersonDays personDays) {
        this.periods = periods;
        this.units = units;
        this.personDays = personDays;
    }

    Page<HeadcountView> page(Reach reach, UUID periodId, PageRequest request) {
        AccountingPeriod period = periods.find(reach, periodId).orElseThrow(Refusal.NotFound::new);
        Validity days = period.validity();
        Page<Unit> page = units.pageWithPeople(reach, period.mineId(), days, request);
        List<UUID> ids = page.items().stream().map(Unit::id).toList();
        Map<UUID, Long> restated = personDays.ofUnits(ids, days);
        Map<UUID, Long> closed = period.isClosed() ? personDays.kept(period.id(), ids) : Map.of();
        long length = ChronoUnit.DAYS.between(days.validFrom(), days.validTo());
        return page.map(unit -> HeadcountView.of(
                unit,
                period.isClosed() ? closed.getOrDefault(unit.id(), 0L) : null,
                restated.getOrDefault(unit.id(), 0L),
                length));
    }
}
