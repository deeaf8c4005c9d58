package io.lamproom.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A Party branch (党支部) and the units it covers, as the roster topic publishes it; dates are [from, to). */
record BranchState(
        UUID id,
        UUID mineId,
        UUID parentId,
        String kind,
        String code,
        String name,
        LocalDate from,
        LocalDate to,
        List<Covering> coverings) {

    BranchState {
        coverings = coverings == null ? List.of() : coverings;
    }

    record Covering(UUID unitId, LocalDate from, LocalDate to) {}
}
