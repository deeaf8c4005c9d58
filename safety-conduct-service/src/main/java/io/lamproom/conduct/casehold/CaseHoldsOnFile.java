package io.lamproom.conduct.casehold;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.privacy.Protection;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Why the person's cases are kept beyond their term. */
@ApplicationScoped
class CaseHoldsOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.SAFETY_DEPT;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(Holding.of("caseHolds", "case_hold")
                .within("violation_id", "violation", "worker", "worker_id")
                .tells("violation_id", "ground", "reason", "placed_at", "lifted_at")
                .protects(Protection.OTHER_PERSON, "placed_by", "placed_by_staff_no", "lifted_by", "lifted_by_staff_no")
                .by("placed_at"));
    }
}
