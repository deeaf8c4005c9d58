package io.lamproom.conduct.wage;

import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.roster.AskedStanding;
import io.lamproom.roster.Period;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Standing;
import io.lamproom.roster.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Whose wage of which month may be told. A base is of the mine's accounting month (核算月) by its name, as payroll names
 * it: where the mine closes on the 25th, that of November is of the days from 26 October on.
 */
@ApplicationScoped
class WageRules {

    /** A million yuan: more is no wage, but yuan told as fen or a slip of the pen. */
    static final long LARGEST_FEN = 100_000_000;

    private static final String CONTRACTOR = "CONTRACTOR";

    private final Roster roster;
    private final BusinessClock clock;

    WageRules(Roster roster, BusinessClock clock) {
        this.roster = roster;
        this.clock = clock;
    }

    /** The days of an accounting month: [from, to). */
    record Days(LocalDate from, LocalDate to) {}

    /** Those of the calendar, where the mine has published none. */
    Days daysOf(UUID mineId, YearMonth month) {
        return roster.period(mineId, month)
                .map(period -> new Days(period.from(), period.to()))
                .orElseGet(() -> new Days(month.atDay(1), month.plusMonths(1).atDay(1)));
    }

    /** The accounting month in which today is. */
    YearMonth running(UUID mineId) {
        LocalDate today = clock.today();
        return roster.period(mineId, today).map(Period::month).orElseGet(() -> YearMonth.from(today));
    }

    /** Nobody has earned in a month that has not begun. */
    static void checkBegun(YearMonth month, YearMonth running) {
        if (month.isAfter(running)) {
            throw new Refusal.RuleBroken("wage-month-not-begun", running).at("/month");
        }
    }

    /** A contractor's people are paid by the contractor, and nothing is ever deducted from them here. */
    static void checkPaidHere(Worker worker, String pointer) {
        if (CONTRACTOR.equals(worker.employmentForm())) {
            throw new Refusal.RuleBroken("wage-of-contractor").at(pointer);
        }
    }

    /** Where workers belonged at the end of a month, or else at its beginning; without those who belonged nowhere. */
    Map<WageMonth, UUID> sections(UUID mineId, Collection<WageMonth> asked) {
        Map<YearMonth, Days> days = new HashMap<>();
        asked.forEach(each -> days.computeIfAbsent(each.month(), month -> daysOf(mineId, month)));
        Set<AskedStanding> standings = new LinkedHashSet<>();
        asked.forEach(each -> {
            standings.add(last(each, days));
            standings.add(first(each, days));
        });
        Map<AskedStanding, Standing> found = roster.at(standings);
        Map<WageMonth, UUID> sections = new HashMap<>();
        for (WageMonth each : asked) {
            Standing standing = found.getOrDefault(last(each, days), found.get(first(each, days)));
            if (standing != null && standing.sectionId() != null) {
                sections.put(each, standing.sectionId());
            }
        }
        return sections;
    }

    private static AskedStanding first(WageMonth asked, Map<YearMonth, Days> days) {
        return new AskedStanding(asked.workerId(), days.get(asked.month()).from());
    }

    private static AskedStanding last(WageMonth asked, Map<YearMonth, Days> days) {
        return new AskedStanding(asked.workerId(), days.get(asked.month()).to().minusDays(1));
    }
}
