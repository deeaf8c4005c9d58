package io.lamproom.conduct.points;

import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.rules.Effective;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads how points stand on a day, and how that came about. */
@ApplicationScoped
class ReadPoints {

    private final AccountReach reach;
    private final PointsAccountRepository accounts;
    private final RuleSets ruleSets;
    private final BusinessClock clock;

    ReadPoints(AccountReach reach, PointsAccountRepository accounts, RuleSets ruleSets, BusinessClock clock) {
        this.reach = reach;
        this.accounts = accounts;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    /**
     * By the rules in force on that day.
     *
     * @param on null for today
     * @param known as the ledger stood at this instant; null for now
     */
    @Transactional
    PointsView on(UUID id, LocalDate on, Instant known) {
        AccountReach.Seen seen = reach.see(id);
        LocalDate day = on == null ? clock.today() : on;
        Effective<PointsRules> rules = ruleSets.inForce(PointsRules.class, seen.mineId(), day);
        LocalDate from = rules.rules().cycle().beginOf(day);
        int gone = accounts.deducted(id, from, day, known == null ? clock.now() : known);
        boolean person = seen.kind() == AccountKind.WORKER;
        int budget = rules.rules().budget();
        Optional<PointsAccount> account = accounts.find(id);
        return new PointsView(
                id,
                seen.mineId(),
                seen.kind(),
                day,
                from,
                person ? budget : null,
                gone,
                person ? Math.max(0, budget - gone) : null,
                rules.id(),
                person ? charges(id, from, day) : null,
                account.map(PointsAccount::version).orElse(0L));
    }

    private List<PointsView.ChargeView> charges(UUID worker, LocalDate from, LocalDate to) {
        return new Charges(AccountKind.WORKER, accounts.chargesOf(worker, from))
                .byAct().stream()
                        .filter(charge -> !charge.day().isAfter(to))
                        .map(PointsView.ChargeView::of)
                        .toList();
    }

    Page<PointsEntryView> entries(UUID id, PageRequest page) {
        reach.see(id);
        return accounts.entries(id, page).map(entry -> PointsEntryView.of(entry, clock.zone()));
    }
}
