package io.lamproom.conduct.appeal;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.privacy.Protection;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Appeals of the person, and the shifts that one who won had lost. */
@ApplicationScoped
class AppealsOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.SAFETY_DEPT;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of("appeals", "appeal")
                        .about("worker", "worker_id")
                        .tells("violation_id", "status", "appealed_at", "grounds", "stopped", "decide_by")
                        .tells("ended_at", "reasons", "grade", "points")
                        .protects(Protection.OTHER_PERSON, "ended_by", "ended_by_staff_no")
                        .withholds("the person themselves", "appealed_by", "appealed_by_staff_no")
                        .withholds("the rules are the same for everyone", "rules_id")
                        .by("appealed_at"),
                Holding.of("lostShifts", "appeal_lost_shift")
                        .within("appeal_id", "appeal", "worker", "worker_id")
                        .tells("appeal_id", "business_date", "shift")
                        .by("business_date"));
    }
}
