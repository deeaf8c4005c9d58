package io.lamproom.conduct.wage;

import io.lamproom.conduct.feed.FeedOutcome;
import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.audit.AuditedChange;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Makes what was written last about a wage stand, in whatever order it comes. What it corrects is kept, and whoever
 * measured something against it is told. No event tells a wage.
 */
@ApplicationScoped
class KeepWageBases {

    private static final String RECORDED = "wage-base.recorded";
    private static final String CORRECTED = "wage-base.corrected";

    private final Actors actors;
    private final WageBaseRepository bases;
    private final SealedAmounts sealed;
    private final Audit audit;
    private final List<WageBaseConsequences> consequences;

    KeepWageBases(
            Actors actors,
            WageBaseRepository bases,
            SealedAmounts sealed,
            Audit audit,
            @All List<WageBaseConsequences> consequences) {
        this.actors = actors;
        this.bases = bases;
        this.sealed = sealed;
        this.audit = audit;
        this.consequences = consequences;
    }

    /** @return of each statement what became of it; REFUSED for one that says otherwise than another written at once */
    @Transactional(TxType.MANDATORY)
    List<FeedOutcome> keep(UUID mineId, List<WageStatement> statements) {
        Map<WageMonth, WageBase> standing =
                bases.locked(mineId, statements.stream().map(WageStatement::of).toList());
        Map<WageBase, String> changed = new LinkedHashMap<>();
        FeedOutcome[] outcomes = new FeedOutcome[statements.size()];
        Actor by = actors.caller();
        Instant now = actors.now();
        IntStream.range(0, outcomes.length)
                .boxed()
                .sorted(Comparator.comparing(index -> statements.get(index).toldAt()))
                .forEach(index -> {
                    WageStatement told = statements.get(index);
                    WageBase base = standing.get(told.of());
                    outcomes[index] = keep(base, told, by, now);
                    switch (outcomes[index]) {
                        case RECORDED -> changed.put(base, RECORDED);
                        // what is recorded and corrected by one call was recorded
                        case CORRECTED -> changed.putIfAbsent(base, CORRECTED);
                        default -> {}
                    }
                });
        tellOf(changed);
        return Arrays.asList(outcomes);
    }

    private FeedOutcome keep(WageBase base, WageStatement told, Actor by, Instant now) {
        if (base.told()) {
            int later = told.toldAt().compareTo(base.toldAt());
            if (later < 0) {
                return FeedOutcome.UNCHANGED;
            }
            boolean same = sealed.fen(base) == told.amountFen();
            if (later == 0) {
                return same ? FeedOutcome.UNCHANGED : FeedOutcome.REFUSED;
            }
            if (same) {
                base.confirm(told.toldAt());
                return FeedOutcome.UNCHANGED;
            }
            bases.add(PastWageBase.of(base, now, sealed));
        }
        FeedOutcome outcome = base.told() ? FeedOutcome.CORRECTED : FeedOutcome.RECORDED;
        base.tell(sealed.seal(base.id(), told.amountFen()), told.sectionId(), told.toldAt(), by, now);
        return outcome;
    }

    private void tellOf(Map<WageBase, String> changed) {
        bases.sendChanges();
        if (changed.isEmpty()) {
            return;
        }
        audit.changed(changed.entrySet().stream()
                .map(each -> new AuditedChange(
                        "wage-base",
                        each.getKey().id(),
                        each.getKey().version(),
                        each.getKey().mineId(),
                        each.getValue(),
                        List.of("amountFen")))
                .toList());
        // in the order in which they are locked, since who is told locks what rests on them
        changed.keySet().stream()
                .sorted(Comparator.comparing(
                        (WageBase base) -> new WageMonth(base.workerId(), base.month()), WageMonth.ONE_ORDER))
                .forEach(base -> {
                    long amountFen = sealed.fen(base);
                    consequences.forEach(each -> each.onWageBase(base.workerId(), base.month(), amountFen));
                });
    }
}
