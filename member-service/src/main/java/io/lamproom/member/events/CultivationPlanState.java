package io.lamproom.member.events;

import io.lamproom.member.cultivation.CultivationDirection;
import io.lamproom.member.cultivation.CultivationEntry;
import io.lamproom.member.cultivation.CultivationPlan;
import io.lamproom.member.cultivation.CultivationResult;
import io.lamproom.member.cultivation.PlanStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A plan of dual cultivation as the member topic publishes it. */
record CultivationPlanState(
        UUID id,
        UUID mineId,
        UUID branchId,
        int year,
        PlanStatus status,
        int quota,
        int frontLineQuota,
        List<EntryState> entries) {

    /** A person in the plan. */
    record EntryState(
            UUID workerId,
            CultivationDirection direction,
            boolean frontLine,
            CultivationResult result,
            LocalDate resultOn) {

        static EntryState from(CultivationEntry entry) {
            return new EntryState(
                    entry.workerId(), entry.direction(), entry.frontLine(), entry.result(), entry.resultOn());
        }
    }

    static CultivationPlanState from(CultivationPlan plan) {
        return new CultivationPlanState(
                plan.id(),
                plan.mineId(),
                plan.branchId(),
                plan.year(),
                plan.status(),
                plan.quota(),
                plan.frontLineQuota(),
                plan.entries().stream().map(EntryState::from).toList());
    }
}
