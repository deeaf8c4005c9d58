package io.lamproom.member.cultivation;

import io.lamproom.member.membership.PersonNames.PersonName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan as callers see it.
 *
 * @param planned persons who were not dropped
 * @param frontLine of them, on the front line
 * @param achieved how many reached their goal
 */
@Schema(name = "CultivationPlanView")
record PlanView(
        UUID id,
        UUID mineId,
        UUID branchId,
        int year,
        PlanStatus status,
        int quota,
        int frontLineQuota,
        int planned,
        int frontLine,
        int achieved,
        List<EntryView> entries,
        long version) {

    /** A person in the plan. */
    @Schema(name = "CultivationEntryView")
    record EntryView(
            UUID id,
            UUID workerId,
            String staffNo,
            String name,
            CultivationDirection direction,
            boolean frontLine,
            String goal,
            List<MeasureView> steps,
            CultivationResult result,
            LocalDate resultOn,
            String resultNote) {

        static EntryView from(CultivationEntry entry, PersonName named) {
            return new EntryView(
                    entry.id(),
                    entry.workerId(),
                    named.staffNo(),
                    named.name(),
                    entry.direction(),
                    entry.frontLine(),
                    entry.goal(),
                    entry.steps().stream()
                            .map(step -> new MeasureView(step.on(), step.text()))
                            .toList(),
                    entry.result(),
                    entry.resultOn(),
                    entry.resultNote());
        }
    }

    /** What was done. */
    record MeasureView(LocalDate on, String text) {}

    static PlanView from(CultivationPlan plan, Map<UUID, PersonName> named) {
        List<CultivationEntry> staying =
                plan.entries().stream().filter(CultivationEntry::stays).toList();
        return new PlanView(
                plan.id(),
                plan.mineId(),
                plan.branchId(),
                plan.year(),
                plan.status(),
                plan.quota(),
                plan.frontLineQuota(),
                staying.size(),
                (int) staying.stream().filter(CultivationEntry::frontLine).count(),
                (int) staying.stream()
                        .filter(entry -> entry.result() == CultivationResult.ACHIEVED)
                        .count(),
                plan.entries().stream()
                        .map(entry -> EntryView.from(entry, named.get(entry.workerId())))
                        .toList(),
                plan.version());
    }
}
