package io.lamproom.member.branch;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A Party organisation as callers see it; it exists on the days [from, to).
 *
 * @param successors the branches in which its members went on
 */
record BranchView(
        UUID id,
        UUID mineId,
        UUID parentId,
        BranchKind kind,
        String code,
        String name,
        String externalCode,
        LocalDate from,
        LocalDate to,
        List<CoveringView> coverings,
        List<BranchSuccession> successors,
        long version) {

    /** The days [from, to) on which the branch covers a unit. */
    record CoveringView(UUID id, UUID unitId, LocalDate from, LocalDate to) {

        static CoveringView from(Covering covering) {
            return new CoveringView(
                    covering.id(),
                    covering.unitId(),
                    covering.validity().validFrom(),
                    covering.validity().validTo());
        }
    }

    static BranchView from(Branch branch) {
        return new BranchView(
                branch.id(),
                branch.mineId(),
                branch.parentId(),
                branch.kind(),
                branch.code(),
                branch.name(),
                branch.externalCode(),
                branch.validity().validFrom(),
                branch.validity().validTo(),
                branch.coverings().stream().map(CoveringView::from).toList(),
                branch.successors(),
                branch.version());
    }
}
