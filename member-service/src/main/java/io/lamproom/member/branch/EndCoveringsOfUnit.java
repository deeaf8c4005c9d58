package io.lamproom.member.branch;

import io.lamproom.member.unit.Unit;
import io.lamproom.member.unit.UnitEnd;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** With a unit ends its own covering by a branch; what was before still belongs to that branch. */
@ApplicationScoped
class EndCoveringsOfUnit implements UnitEnd {

    private final BranchRepository branches;

    EndCoveringsOfUnit(BranchRepository branches) {
        this.branches = branches;
    }

    @Override
    public List<Change> ended(Reach reach, Unit unit, LocalDate day) {
        List<Change> changed = new ArrayList<>();
        for (Branch branch : branches.coveringFrom(reach, unit, day)) {
            branches.raise(branch);
            branch.coverings().stream()
                    .filter(covering -> covering.unitId().equals(unit.id())
                            && covering.validity().reaches(day))
                    .forEach(covering -> {
                        if (!covering.validity().validFrom().isBefore(day)) {
                            throw new Refusal.RuleBroken(
                                    "covering-begins-later", covering.validity().validFrom());
                        }
                        covering.endBefore(day);
                    });
            changed.add(Change.of("branch.covering-ended", branch, "coverings"));
        }
        return changed;
    }
}
