package io.lamproom.conduct.points;

import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.rules.Effective;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Gives a worker points back for a class passed or a commendation, as far as the policy goes; never above the budget. */
@ApplicationScoped
class RestorePoints {

    private final AccountReach reach;
    private final PointsAccountRepository accounts;
    private final RestorationSources sources;
    private final RuleSets ruleSets;
    private final RaiseProposals raiseProposals;
    private final Actors actors;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    RestorePoints(
            AccountReach reach,
            PointsAccountRepository accounts,
            RestorationSources sources,
            RuleSets ruleSets,
            RaiseProposals raiseProposals,
            Actors actors,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.reach = reach;
        this.accounts = accounts;
        this.sources = sources;
        this.ruleSets = ruleSets;
        this.raiseProposals = raiseProposals;
        this.actors = actors;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    PointsAccount restore(UUID accountId, RestorationRequest request) {
        AccountReach.Seen seen = reach.see(accountId);
        if (seen.kind() != AccountKind.WORKER) {
            throw new Refusal.NotFound();
        }
        if (actors.callerIs(seen.mineId(), accountId)) {
            throw new Refusal.RuleBroken("decides-about-self");
        }
        LocalDate today = clock.today();
        Effective<PointsRules> rules = ruleSets.inForce(PointsRules.class, seen.mineId(), today);
        PointsRules.Restoration restoration = rules.rules()
                .restoration(request.ground())
                .orElseThrow(() -> new Refusal.RuleBroken("points-not-restored-so", request.ground(), rules.basis())
                        .at("/ground"));
        LocalDate from = rules.rules().cycle().beginOf(today);
        sources.check(accountId, request, from);
        PointsAccount account = accounts.held(accountId, seen.mineId(), AccountKind.WORKER);
        int gone = accounts.deducted(accountId, from, today, clock.now());
        if (gone == 0) {
            throw new Refusal.RuleBroken("no-points-gone");
        }
        int left = restoration.mostInCycle() - accounts.restored(accountId, request.ground(), from, today);
        if (left <= 0) {
            throw new Refusal.RuleBroken("points-restored-enough", restoration.mostInCycle(), rules.basis());
        }
        int points = Math.min(restoration.points(), Math.min(left, gone));
        accounts.add(Entry.restored(
                accountId,
                request.ground(),
                request.sourceId(),
                points,
                today,
                actors.now(),
                actors.caller().subject()));
        changes.record("points-account.restored", account, "restorations");
        raiseProposals.after(account, EntryReason.RESTORED, List.of(today));
        return account;
    }
}
