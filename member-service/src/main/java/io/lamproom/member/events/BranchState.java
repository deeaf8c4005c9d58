package io.lamproom.member.events;

import io.lamproom.member.branch.Branch;
import io.lamproom.member.branch.BranchKind;
import io.lamproom.member.branch.BranchSuccession;
import io.lamproom.member.branch.Covering;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A Party organisation as the roster topic publishes it; it exists on the days [from, to). */
record BranchState(
        UUID id,
        UUID mineId,
        UUID parentId,
        BranchKind kind,
        String code,
        String name,
        LocalDate from,
        LocalDate to,
        List<CoveringState> coverings,
        List<BranchSuccession> successors) {

    /** A unit that the branch covers on the days [from, to). */
    record CoveringState(UUID unitId, LocalDate from, LocalDate to) {

        static CoveringState from(Covering covering) {
            return new CoveringState(
                    covering.unitId(),
                    covering.validity().validFrom(),
                    covering.validity().validTo());
        }
    }

    static BranchState from(Branch branch) {
        return new BranchState(
                branch.id(),
                branch.mineId(),
                branch.parentId(),
                branch.kind(),
                branch.code(),
                branch.name(),
                branch.validity().validFrom(),
                branch.validity().validTo(),
                branch.coverings().stream().map(CoveringState::from).toList(),
                branch.successors());
    }
}
