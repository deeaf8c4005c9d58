package io.lamproom.conduct.deduction;

import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.wage.WageBases;
import io.lamproom.conduct.wage.WageBases.Told;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.change.ChangeRecorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Hands over to payroll what is approved for a month, of some hundred workers at a time; what no longer fits the cap, since
 * the mine's rules have changed, is to be decided anew instead.
 */
@ApplicationScoped
class HandOverDeductions {

    static final int MOST_WORKERS = 200;

    private final DeductionRepository deductions;
    private final WageBases wageBases;
    private final Caps caps;
    private final Actors actors;
    private final ChangeRecorder changes;

    HandOverDeductions(
            DeductionRepository deductions, WageBases wageBases, Caps caps, Actors actors, ChangeRecorder changes) {
        this.deductions = deductions;
        this.wageBases = wageBases;
        this.caps = caps;
        this.actors = actors;
        this.changes = changes;
    }

    @Transactional
    void handOver(UUID mineId, YearMonth month) {
        Map<UUID, Long> wages = new LinkedHashMap<>();
        for (UUID worker : deductions.ready(mineId, month, MOST_WORKERS)) {
            wages.put(worker, wageBases.lock(worker, month).map(Told::amountFen).orElse(0L));
        }
        MonthlyCap cap = caps.of(mineId, month);
        Mark mark = actors.mark();
        List<Change> changed = new ArrayList<>();
        wages.forEach((worker, wage) -> {
            List<Deduction> taken = deductions.lockTaken(worker, month);
            changed.addAll(FitWageBase.fit(taken, cap.of(wage), mark.at()));
            taken.stream()
                    .filter(each -> each.status() == DeductionStatus.APPROVED && each.suspendedAt() == null)
                    .forEach(each -> {
                        each.handOver(mark);
                        changed.add(Change.of("deduction.handed-over", each, "status"));
                    });
        });
        if (!changed.isEmpty()) {
            changes.recordAll(changed);
        }
    }
}
