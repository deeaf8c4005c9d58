package io.lamproom.member.appraisal;

import io.lamproom.member.branch.Branch;
import io.lamproom.member.branch.BranchKind;
import io.lamproom.member.branch.BranchRepository;
import io.lamproom.member.subject.Subject;
import io.lamproom.member.subject.Subjects;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Opens a branch's appraisal of a year with those of its members who count; a temporary branch appraises nobody. */
@ApplicationScoped
class OpenAppraisal {

    private static final Set<BranchKind> APPRAISE = EnumSet.of(BranchKind.BRANCH, BranchKind.JOINT);

    private final CallerContext context;
    private final BranchRepository branches;
    private final Subjects subjects;
    private final AppraisalRepository appraisals;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    OpenAppraisal(
            CallerContext context,
            BranchRepository branches,
            Subjects subjects,
            AppraisalRepository appraisals,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.context = context;
        this.branches = branches;
        this.subjects = subjects;
        this.appraisals = appraisals;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    Appraisal open(AppraisalRequest request) {
        Branch branch = branches.find(context.reach(), request.branchId())
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-branch").at("/branchId"));
        if (!APPRAISE.contains(branch.kind())) {
            throw new Refusal.RuleBroken("branch-does-not-appraise", branch.kind()).at("/branchId");
        }
        LocalDate today = clock.today();
        if (request.year() > today.getYear()) {
            throw new Refusal.RuleBroken("appraisal-year-ahead", Integer.toString(today.getYear())).at("/year");
        }
        LocalDate day = request.year() == today.getYear() ? today : LocalDate.of(request.year(), 12, 31);
        List<Subject> members = subjects.ofBranch(branch.id(), day).stream()
                .filter(Subject::counted)
                .toList();
        if (members.isEmpty()) {
            throw new Refusal.RuleBroken("branch-without-members", day).at("/branchId");
        }
        Appraisal appraisal = new Appraisal(
                branch.mineId(),
                branch.id(),
                request.year(),
                members,
                clock.now().truncatedTo(ChronoUnit.MICROS),
                context.caller().subject());
        appraisals.add(appraisal);
        changes.record("appraisal.opened", appraisal);
        return appraisal;
    }
}
