package io.lamproom.conduct.liability;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.privacy.Protection;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** For whose violations the person is jointly liable, without saying whose. */
@ApplicationScoped
class LiabilitiesOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.SAFETY_DEPT;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(Holding.of("jointLiabilities", "joint_liability")
                .about("worker", "worker_id")
                .tells("ground", "recorded_at", "note", "reversed_at", "reversal_reason")
                .tells("appeal_until", "appeal_status", "appealed_at", "appeal_grounds", "decide_by")
                .tells("appeal_ended_at", "appeal_reasons")
                .protects(
                        Protection.OTHER_PERSON,
                        "violation_id",
                        "recorded_by",
                        "recorded_by_staff_no",
                        "reversed_by",
                        "reversed_by_staff_no",
                        "appeal_ended_by",
                        "appeal_ended_by_staff_no")
                .withholds("the person themselves", "appealed_by", "appealed_by_staff_no")
                .by("recorded_at"));
    }
}
