package io.lamproom.member.brand;

import io.lamproom.member.branch.Branch;
import io.lamproom.member.branch.BranchRepository;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;

/** A branch proposes its brand (申报). */
@ApplicationScoped
class ProposeBrand {

    private final CallerContext context;
    private final BranchRepository branches;
    private final BrandProjectRepository projects;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    ProposeBrand(
            CallerContext context,
            BranchRepository branches,
            BrandProjectRepository projects,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.context = context;
        this.branches = branches;
        this.projects = projects;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    BrandProject propose(BrandRequest request) {
        Branch branch = branches.findHeld(context.reach(), request.branchId())
                .filter(found -> found.validity().holdsOn(clock.today()))
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-branch").at("/branchId"));
        BrandProject project = new BrandProject(
                branch.mineId(),
                branch.id(),
                request.name().strip(),
                request.plan(),
                request.innovation(),
                clock.now().truncatedTo(ChronoUnit.MICROS),
                context.caller().subject());
        projects.add(project);
        changes.record("brand-project.proposed", project);
        return project;
    }
}
