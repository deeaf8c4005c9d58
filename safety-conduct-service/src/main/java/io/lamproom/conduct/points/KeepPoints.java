package io.lamproom.conduct.points;

import io.lamproom.conduct.points.Charges.Movement;
import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.violation.AppealStatus;
import io.lamproom.conduct.violation.ViolationConsequences;
import io.lamproom.conduct.violation.ViolationFact;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.rules.Effective;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Writes to the ledger what follows from a violation, in the transaction of its step. A contractor's worker has no points:
 * theirs go to the contractor's unit.
 */
@ApplicationScoped
class KeepPoints implements ViolationConsequences {

    private final PointsAccountRepository accounts;
    private final RuleSets ruleSets;
    private final RaiseProposals raiseProposals;
    private final Actors actors;
    private final ChangeRecorder changes;

    KeepPoints(
            PointsAccountRepository accounts,
            RuleSets ruleSets,
            RaiseProposals raiseProposals,
            Actors actors,
            ChangeRecorder changes) {
        this.accounts = accounts;
        this.ruleSets = ruleSets;
        this.raiseProposals = raiseProposals;
        this.actors = actors;
        this.changes = changes;
    }

    @Override
    public void confirmed(ViolationFact fact) {
        if (fact.history()) {
            return;
        }
        if (personalPoints(fact) > 0) {
            charge(fact, fact.workerId(), AccountKind.WORKER, personalPoints(fact));
        }
        if (unitPoints(fact) > 0) {
            charge(fact, fact.sectionId(), AccountKind.UNIT, unitPoints(fact));
        }
    }

    @Override
    public void appealed(ViolationFact fact) {
        change(fact, EntryReason.APPEALED, Charge::suspend, Charge::suspend);
    }

    @Override
    public void decided(ViolationFact fact, AppealStatus outcome) {
        switch (outcome) {
            case UPHELD, WITHDRAWN -> change(fact, EntryReason.APPEAL_ENDED, Charge::resume, Charge::resume);
            case REGRADED ->
                change(
                        fact,
                        EntryReason.REGRADED,
                        charge -> regrade(charge, personalPoints(fact)),
                        charge -> regrade(charge, unitPoints(fact)));
            // what is told next reverses them
            case OPEN, REVOKED, MOOT -> {}
        }
    }

    @Override
    public void revoked(ViolationFact fact) {
        change(fact, EntryReason.REVOKED, Charge::reverse, Charge::reverse);
    }

    @Override
    public void annulled(ViolationFact fact) {
        change(fact, EntryReason.ANNULLED, Charge::reverse, Charge::reverse);
    }

    private static void regrade(Charge charge, int points) {
        charge.regrade(points);
        charge.resume();
    }

    private static int personalPoints(ViolationFact fact) {
        return fact.contractor() ? 0 : fact.points();
    }

    private static int unitPoints(ViolationFact fact) {
        return fact.unitPoints() + (fact.contractor() ? fact.points() : 0);
    }

    private void charge(ViolationFact fact, UUID accountId, AccountKind kind, int points) {
        Effective<PointsRules> rules = ruleSets.inForce(PointsRules.class, fact.mineId(), fact.businessDate());
        PointsAccount account = accounts.held(accountId, fact.mineId(), kind);
        Charge charge = new Charge(
                accountId,
                fact.id(),
                fact.businessDate(),
                fact.confirmedAt(),
                fact.behaviourCode(),
                fact.category(),
                points,
                rules.id());
        Charges charges = accounts.charges(
                account,
                fact.id(),
                fact.businessDate().minusMonths(rules.rules().repeatMonths()));
        List<Movement> movements = charges.add(charge, rulesOf(fact.mineId()));
        accounts.add(charge);
        book(account, EntryReason.CONFIRMED, movements);
    }

    private void change(ViolationFact fact, EntryReason reason, Consumer<Charge> person, Consumer<Charge> unit) {
        change(fact, fact.workerId(), reason, person);
        change(fact, fact.sectionId(), reason, unit);
    }

    private void change(ViolationFact fact, UUID accountId, EntryReason reason, Consumer<Charge> change) {
        accounts.heldOf(accountId, fact.id()).ifPresent(account -> {
            // later acts that repeat this one, and whatever else those repeat by the rules of their own days
            LocalDate from = fact.businessDate().minusMonths(PointsRules.LONGEST_REPEAT_MONTHS);
            Charges charges = accounts.charges(account, fact.id(), from);
            book(account, reason, charges.change(fact.id(), change, rulesOf(fact.mineId())));
        });
    }

    private void book(PointsAccount account, EntryReason reason, List<Movement> movements) {
        Instant now = actors.now();
        String by = actors.caller().subject();
        for (Movement each : movements) {
            accounts.add(Entry.ofViolation(
                    account.id(),
                    each.charge().violationId(),
                    each.own() ? reason : EntryReason.RERATED,
                    each.points(),
                    each.charge().day(),
                    now,
                    by));
        }
        changes.record("points-account." + wordFor(reason), account, "charges");
        if (account.kind() == AccountKind.WORKER) {
            raiseProposals.after(
                    account,
                    reason,
                    movements.stream().map(each -> each.charge().day()).toList());
        }
    }

    private static String wordFor(EntryReason reason) {
        return switch (reason) {
            case CONFIRMED -> "charged";
            case APPEALED -> "suspended";
            case APPEAL_ENDED -> "resumed";
            case REGRADED -> "regraded";
            case REVOKED, ANNULLED -> "reversed";
            case RERATED, RESTORED, RESTORATION_REVOKED -> "changed";
        };
    }

    private Function<LocalDate, PointsRules> rulesOf(UUID mineId) {
        return day -> ruleSets.inForce(PointsRules.class, mineId, day).rules();
    }
}
