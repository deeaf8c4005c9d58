package io.lamproom.member.branch;

import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.Validity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Units that branches covered are covered by others from a day on; the days before stay with the branch of that day. */
@ApplicationScoped
public class HandOverCoverings {

    private final BranchRepository branches;

    HandOverCoverings(BranchRepository branches) {
        this.branches = branches;
    }

    private record Taken(Branch by, Validity days) {}

    /**
     * Hands over what is named, and all that a closed branch covers.
     *
     * @param leaving the branches whose coverings are handed over
     * @param named which branch covers a unit from that day on, by the unit
     * @param heirs the one branch that a closed branch goes on in, by the closed one; none where there are several
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handOver(LocalDate day, Collection<Branch> leaving, Map<UUID, Branch> named, Map<UUID, Branch> heirs) {
        Map<UUID, Taken> taken = new LinkedHashMap<>();
        named.forEach((unit, by) -> taken.put(unit, new Taken(by, Validity.from(day))));
        for (Branch branch : leaving) {
            for (Covering covering : branch.coverings()) {
                Branch by = named.getOrDefault(covering.unitId(), heirs.get(branch.id()));
                if (by != null && covering.validity().reaches(day)) {
                    mustHaveBegun(covering, day);
                    taken.put(
                            covering.unitId(),
                            new Taken(by, new Validity(day, covering.validity().validTo())));
                    covering.endBefore(day);
                }
            }
        }
        // an insert is sent before an update: were it not sent first, two would cover the unit
        branches.sendChanges();
        taken.forEach((unit, next) -> next.by().cover(unit, next.days()));
    }

    private static void mustHaveBegun(Covering covering, LocalDate day) {
        if (!covering.validity().validFrom().isBefore(day)) {
            throw new Refusal.RuleBroken(
                            "branch-covers-later", covering.validity().validFrom())
                    .at("/from");
        }
    }
}
