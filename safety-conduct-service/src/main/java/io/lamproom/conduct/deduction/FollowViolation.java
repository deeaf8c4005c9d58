package io.lamproom.conduct.deduction;

import io.lamproom.conduct.liability.LiabilityConsequences;
import io.lamproom.conduct.liability.LiabilityFact;
import io.lamproom.conduct.liability.OpenObjections;
import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.violation.AppealStatus;
import io.lamproom.conduct.violation.ViolationConsequences;
import io.lamproom.conduct.violation.ViolationFact;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.rules.Effective;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Lets the deductions of an act follow its violation: resting while it is appealed, lessened or falling with it; that of
 * who is jointly liable rests while they object to their liability, and falls with it, as well.
 */
@ApplicationScoped
class FollowViolation implements ViolationConsequences, LiabilityConsequences {

    private final DeductionRepository deductions;
    private final OpenObjections objections;
    private final RuleSets ruleSets;
    private final Actors actors;
    private final ChangeRecorder changes;

    FollowViolation(
            DeductionRepository deductions,
            OpenObjections objections,
            RuleSets ruleSets,
            Actors actors,
            ChangeRecorder changes) {
        this.deductions = deductions;
        this.objections = objections;
        this.ruleSets = ruleSets;
        this.actors = actors;
        this.changes = changes;
    }

    @Override
    public void appealed(ViolationFact fact) {
        Instant now = actors.now();
        change(fact, "suspended", deduction -> deduction.suspend(now), "suspendedAt");
    }

    @Override
    public void decided(ViolationFact fact, AppealStatus outcome) {
        switch (outcome) {
            case UPHELD, WITHDRAWN -> change(fact, "resumed", this::resume, "suspendedAt");
            case REGRADED -> {
                Instant now = actors.now();
                change(
                        fact,
                        "regraded",
                        deduction -> regrade(deduction, fact, now),
                        "suspendedAt",
                        "status",
                        "amounts");
            }
            // what is told next reverses them
            case OPEN, REVOKED, MOOT -> {}
        }
    }

    @Override
    public void revoked(ViolationFact fact) {
        reverse(fact);
    }

    @Override
    public void annulled(ViolationFact fact) {
        reverse(fact);
    }

    @Override
    public void objected(LiabilityFact liability) {
        Instant now = actors.now();
        change(liability, "suspended", deduction -> deduction.suspend(now), "suspendedAt");
    }

    @Override
    public void objectionEnded(LiabilityFact liability) {
        if (!liability.violation().underAppeal()) {
            change(liability, "resumed", Deduction::resume, "suspendedAt");
        }
    }

    @Override
    public void reversed(LiabilityFact liability) {
        Instant now = actors.now();
        change(liability, "reversed", deduction -> deduction.reverse(now), "status", "amounts");
    }

    private void change(LiabilityFact liability, String happened, Predicate<Deduction> change, String... fields) {
        Predicate<Deduction> ofIt =
                deduction -> liability.id().equals(deduction.charged().liabilityId());
        change(liability.violation(), happened, ofIt.and(change), fields);
    }

    /** What rests for an objection of its own as well goes on resting. */
    private boolean resume(Deduction deduction) {
        return !objections.against(deduction.charged().liabilityId()) && deduction.resume();
    }

    private void reverse(ViolationFact fact) {
        Instant now = actors.now();
        change(fact, "reversed", deduction -> deduction.reverse(now), "status", "amounts");
    }

    /** A loss is what it is, whatever the grade of the act. */
    private boolean regrade(Deduction deduction, ViolationFact fact, Instant now) {
        boolean resumed = resume(deduction);
        return deduction.kind() == DeductionKind.ASSESSMENT && deduction.lowerTo(fenOf(deduction, fact), now)
                || resumed;
    }

    private long fenOf(Deduction deduction, ViolationFact fact) {
        return ruleSets.find(DeductionRules.class, fact.mineId(), fact.businessDate())
                .map(Effective::rules)
                .flatMap(rules ->
                        rules.fen(fact.nationalGrade(), deduction.charged().ground()))
                .orElse(0L);
    }

    private void change(ViolationFact fact, String happened, Predicate<Deduction> change, String... fields) {
        List<Change> changed = new ArrayList<>();
        for (Deduction deduction : deductions.lockOf(fact.id())) {
            if (change.test(deduction)) {
                changed.add(Change.of("deduction." + happened, deduction, fields));
            }
        }
        if (!changed.isEmpty()) {
            changes.recordAll(changed);
        }
    }
}
