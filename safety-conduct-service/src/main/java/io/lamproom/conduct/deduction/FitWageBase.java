package io.lamproom.conduct.deduction;

import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.wage.WageBaseConsequences;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.change.ChangeRecorder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Makes what is taken from a month fit its wage again, once that was told otherwise: what was approved last is to be decided
 * anew, and where payroll has it, what is beyond the cap is due back.
 */
@ApplicationScoped
class FitWageBase implements WageBaseConsequences {

    private static final Comparator<Deduction> LAST_APPROVED_FIRST = Comparator.comparing(
                    (Deduction deduction) -> deduction.status().withPayroll())
            .thenComparing(deduction -> deduction.decision().at(), Comparator.reverseOrder())
            .thenComparing(Deduction::id);

    private final DeductionRepository deductions;
    private final Caps caps;
    private final Actors actors;
    private final ChangeRecorder changes;

    FitWageBase(DeductionRepository deductions, Caps caps, Actors actors, ChangeRecorder changes) {
        this.deductions = deductions;
        this.caps = caps;
        this.actors = actors;
        this.changes = changes;
    }

    @Override
    public void onWageBase(UUID workerId, YearMonth month, long amountFen) {
        if (deductions.takenFen(workerId, month) == 0) {
            return;
        }
        List<Deduction> taken = deductions.lockTaken(workerId, month);
        if (!taken.isEmpty()) {
            long cap = caps.find(taken.getFirst().mineId(), month)
                    .map(found -> found.of(amountFen))
                    .orElse(0L);
            changes.recordAll(fit(taken, cap, actors.now()));
        }
    }

    /** What is changed so that all of a month is within the cap. */
    static List<Change> fit(List<Deduction> taken, long cap, Instant now) {
        long over = taken.stream().mapToLong(each -> each.amounts().netFen()).sum() - cap;
        List<Change> changed = new ArrayList<>();
        for (Deduction each : taken.stream().sorted(LAST_APPROVED_FIRST).toList()) {
            long net = each.amounts().netFen();
            if (over <= 0) {
                return changed;
            }
            if (net == 0) {
                continue;
            }
            if (each.status().withPayroll()) {
                long back = Math.min(over, net);
                each.refund(each.amounts().refundFen() + back, now);
                changed.add(Change.of("deduction.refund-due", each, "status", "refundFen"));
                over -= back;
            } else {
                each.lapse(now);
                changed.add(Change.of("deduction.lapsed", each, "status", "approvedFen"));
                over -= net;
            }
        }
        return changed;
    }
}
