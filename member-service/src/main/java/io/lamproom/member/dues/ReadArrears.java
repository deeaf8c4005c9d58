package io.lamproom.member.dues;

import io.lamproom.member.branch.Branch;
import io.lamproom.member.branch.BranchRepository;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** Reckons the arrears of a branch as of a day. */
@ApplicationScoped
class ReadArrears {

    private final CallerContext context;
    private final BranchRepository branches;
    private final DuesLineRepository lines;
    private final RuleSets ruleSets;
    private final BusinessClock clock;

    ReadArrears(
            CallerContext context,
            BranchRepository branches,
            DuesLineRepository lines,
            RuleSets ruleSets,
            BusinessClock clock) {
        this.context = context;
        this.branches = branches;
        this.lines = lines;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    @Transactional
    Arrears of(UUID branchId, LocalDate asOf) {
        Branch branch = branches.find(context.reach(), branchId).orElseThrow(Refusal.NotFound::new);
        LocalDate day = asOf == null ? clock.today() : asOf;
        int warning =
                ruleSets.inForce(DuesRules.class, branch.mineId(), day).rules().arrearsWarningMonths();
        return Arrears.of(
                branchId,
                day,
                warning,
                lines.outstandingBefore(context.reach(), branch.mineId(), branchId, YearMonth.from(day)).stream()
                        .map(line -> new Arrears.OpenMonth(line.workerId(), line.month(), line.outstandingFen()))
                        .toList());
    }
}
