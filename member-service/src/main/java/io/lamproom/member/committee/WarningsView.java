package io.lamproom.member.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is out of order in a branch on a day.
 *
 * @param officers people who hold any office in the branch
 * @param basis what the rules rest on
 */
record WarningsView(
        UUID branchId,
        LocalDate asOf,
        int fullMembers,
        int members,
        int officers,
        LocalDate termEnds,
        List<BranchWarning> warnings,
        String basis) {

    static WarningsView of(
            UUID branchId, LocalDate asOf, BranchFacts facts, List<BranchWarning> warnings, String basis) {
        return new WarningsView(
                branchId,
                asOf,
                facts.full(),
                facts.members(),
                facts.officers(),
                facts.termEnd().orElse(null),
                warnings,
                basis);
    }
}
