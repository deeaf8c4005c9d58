package io.lamproom.member.dues;

import io.lamproom.member.branch.Branch;
import io.lamproom.member.branch.BranchKind;
import io.lamproom.member.branch.BranchRepository;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Draws up a branch's dues of a month. A temporary branch collects none, and higher organisations have no members. */
@ApplicationScoped
class IssueDuesStatement {

    private static final Set<BranchKind> COLLECT = EnumSet.of(BranchKind.BRANCH, BranchKind.JOINT);

    private final CallerContext context;
    private final BranchRepository branches;
    private final RuleSets ruleSets;
    private final Reckoning reckoning;
    private final DuesStatementRepository statements;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    IssueDuesStatement(
            CallerContext context,
            BranchRepository branches,
            RuleSets ruleSets,
            Reckoning reckoning,
            DuesStatementRepository statements,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.context = context;
        this.branches = branches;
        this.ruleSets = ruleSets;
        this.reckoning = reckoning;
        this.statements = statements;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    DuesStatement issue(DuesStatementRequest request) {
        Branch branch = branches.find(context.reach(), request.branchId())
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-branch").at("/branchId"));
        if (!COLLECT.contains(branch.kind())) {
            throw new Refusal.RuleBroken("branch-collects-no-dues", branch.kind()).at("/branchId");
        }
        YearMonth month = request.month();
        YearMonth running = YearMonth.from(clock.today());
        if (month.isAfter(running)) {
            throw new Refusal.RuleBroken("dues-month-ahead", running)
                    .at("/month")
                    .with("latest", running);
        }
        if (!branch.validity().reaches(month.atDay(1))
                || branch.validity().validFrom().isAfter(month.atEndOfMonth())) {
            throw new Refusal.RuleBroken("branch-not-in-force").at("/month");
        }
        UUID rules = ruleSets.inForce(DuesRules.class, branch.mineId(), month.atDay(1))
                .id();
        DuesStatement statement = new DuesStatement(
                branch.mineId(),
                branch.id(),
                month,
                rules,
                clock.now().truncatedTo(ChronoUnit.MICROS),
                context.caller().subject());
        statement.reckon(reckoning.of(statement));
        statements.add(statement);
        changes.record("dues-statement.issued", statement);
        return statement;
    }
}
