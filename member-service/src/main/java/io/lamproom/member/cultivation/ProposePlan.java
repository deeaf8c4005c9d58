package io.lamproom.member.cultivation;

import io.lamproom.member.branch.Branch;
import io.lamproom.member.branch.BranchRepository;
import io.lamproom.member.membership.Member;
import io.lamproom.member.membership.Members;
import io.lamproom.member.people.Worker;
import io.lamproom.member.people.WorkerRepository;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A branch proposes its plan of a year and the persons in it. */
@ApplicationScoped
class ProposePlan {

    private final CallerContext context;
    private final CultivationPlanRepository plans;
    private final BranchRepository branches;
    private final WorkerRepository workers;
    private final Members members;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    ProposePlan(
            CallerContext context,
            CultivationPlanRepository plans,
            BranchRepository branches,
            WorkerRepository workers,
            Members members,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.context = context;
        this.plans = plans;
        this.branches = branches;
        this.workers = workers;
        this.members = members;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    CultivationPlan propose(PlanRequest request) {
        Branch branch = branches.findHeld(context.reach(), request.branchId())
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-branch").at("/branchId"));
        if (request.frontLineQuota() > request.quota()) {
            throw new Refusal.RuleBroken("front-line-quota-above-quota", request.quota()).at("/frontLineQuota");
        }
        CultivationPlan plan = new CultivationPlan(
                branch.mineId(),
                branch.id(),
                request.year(),
                request.quota(),
                request.frontLineQuota(),
                context.caller().subject());
        plans.add(plan);
        changes.record("cultivation-plan.proposed", plan);
        return plan;
    }

    /** Puts a person into the plan: a member of the branch on the way to a backbone, or a backbone who is no member. */
    @Transactional
    CultivationPlan add(UUID id, ExpectedVersion expected, EntryRequest request) {
        CultivationPlan plan = plans.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, plan.version());
        LocalDate today = clock.today();
        Optional<Member> member = members.of(request.workerId(), today);
        boolean ours =
                member.filter(found -> found.branchId().equals(plan.branchId())).isPresent();
        Worker worker = workers.find(
                        ours ? Reach.of(Node.MINE, Set.of(plan.mineId())) : context.reach(), request.workerId())
                .filter(found -> found.mineId().equals(plan.mineId()))
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-worker").at("/workerId"));
        boolean right =
                switch (request.direction()) {
                    case MEMBER_TO_BACKBONE -> ours;
                    case BACKBONE_TO_MEMBER -> member.isEmpty();
                };
        if (!right) {
            throw new Refusal.RuleBroken("cultivation-direction", request.direction()).at("/direction");
        }
        boolean frontLine = worker.assignmentOn(today)
                .filter(assignment -> assignment.work().underground())
                .isPresent();
        plans.raise(plan);
        plan.add(worker.person().id(), worker.id(), request.direction(), frontLine, request.goal());
        changes.record("cultivation-plan.entry-added", plan, "entries");
        return plan;
    }
}
