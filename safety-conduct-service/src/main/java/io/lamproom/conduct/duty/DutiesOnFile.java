package io.lamproom.conduct.duty;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.privacy.Protection;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Duty lists that the person signed. */
@ApplicationScoped
class DutiesOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.SAFETY_DEPT;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(Holding.of("safetyDuties", "safety_duty")
                .about("worker", "worker_id")
                .tells("duty_year", "post", "status", "signed_at", "checked_at", "check_note", "met")
                .tellsOf("covering_branch_id", "platform.roster_branch", "name")
                .tellsOf("section_id", "platform.roster_unit", "name")
                .tellsOf("team_id", "platform.roster_unit", "name")
                .protects(Protection.OTHER_PERSON, "checked_by", "checked_by_staff_no")
                .withholds("the person themselves", "signed_by", "signed_by_staff_no")
                .withholds("the rules are the same for everyone", "rules_id")
                .by("signed_at"));
    }
}
