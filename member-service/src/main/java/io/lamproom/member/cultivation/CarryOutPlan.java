package io.lamproom.member.cultivation;

import io.lamproom.member.membership.Member;
import io.lamproom.member.membership.Members;
import io.lamproom.member.membership.OwnMatters;
import io.lamproom.member.people.MembershipCategory;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Carries a plan out: approval, what is done for each person, what came of it, and the end of the year. */
@ApplicationScoped
class CarryOutPlan {

    private static final Set<MembershipCategory> TAKEN =
            Set.of(MembershipCategory.PROBATIONARY, MembershipCategory.FULL);

    private final CallerContext context;
    private final CultivationPlanRepository plans;
    private final Members members;
    private final OwnMatters ownMatters;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    CarryOutPlan(
            CallerContext context,
            CultivationPlanRepository plans,
            Members members,
            OwnMatters ownMatters,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.context = context;
        this.plans = plans;
        this.members = members;
        this.ownMatters = ownMatters;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    CultivationPlan approve(UUID id, ExpectedVersion expected) {
        CultivationPlan plan = find(id, expected);
        plan.approve(context.caller().subject());
        changes.record("cultivation-plan.approved", plan, "status");
        return plan;
    }

    @Transactional
    CultivationPlan record(UUID id, UUID entryId, ExpectedVersion expected, MeasureRequest request) {
        CultivationPlan plan = find(id, expected);
        plan.must(PlanStatus.APPROVED);
        mustHaveHappened(request.on());
        CultivationEntry entry = plan.entry(entryId).orElseThrow(Refusal.NotFound::new);
        plans.raise(plan);
        entry.record(request.on(), request.text());
        changes.record("cultivation-plan.step-recorded", plan, "entries");
        return plan;
    }

    /** Who was to become a member has become one, or the goal was not reached. */
    @Transactional
    CultivationPlan settle(UUID id, UUID entryId, ExpectedVersion expected, ResultRequest request) {
        CultivationPlan plan = find(id, expected);
        CultivationEntry entry = plan.entry(entryId).orElseThrow(Refusal.NotFound::new);
        ownMatters.refuseAbout(entry.workerId());
        if (request.result() != CultivationResult.DROPPED) {
            plan.must(PlanStatus.APPROVED);
        }
        mustHaveHappened(request.on());
        if (request.result() == CultivationResult.ACHIEVED
                && entry.direction() == CultivationDirection.BACKBONE_TO_MEMBER
                && members.of(entry.workerId(), request.on())
                        .map(Member::category)
                        .filter(TAKEN::contains)
                        .isEmpty()) {
            throw new Refusal.RuleBroken("goal-is-membership", request.on()).at("/result");
        }
        plans.raise(plan);
        entry.settle(request.result(), request.on(), request.note());
        changes.record("cultivation-plan.entry-settled", plan, "entries");
        return plan;
    }

    @Transactional
    CultivationPlan close(UUID id, ExpectedVersion expected) {
        CultivationPlan plan = find(id, expected);
        plan.close();
        changes.record("cultivation-plan.closed", plan, "status");
        return plan;
    }

    private CultivationPlan find(UUID id, ExpectedVersion expected) {
        CultivationPlan plan = plans.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, plan.version());
        return plan;
    }

    private void mustHaveHappened(LocalDate on) {
        if (on.isAfter(clock.today())) {
            throw new Refusal.RuleBroken("cultivation-in-future", clock.today()).at("/on");
        }
    }
}
