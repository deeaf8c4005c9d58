package io.lamproom.conduct.refusal;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.privacy.Protection;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Unsafe work that the person refused, and what the union looked at afterwards. */
@ApplicationScoped
class RefusalsOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.UNION;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of("refusals", "unsafe_work_refusal")
                        .about("worker", "worker_id")
                        .tells("status", "occurred_at", "business_date", "shift", "instruction", "reason")
                        .tellsOf("section_id", "platform.roster_unit", "name")
                        .tellsOf("place_id", "place", "name")
                        .tells("watched_until", "recorded_at", "decided_at", "decision_note")
                        .protects(Protection.OTHER_PERSON, "recorded_by", "recorded_by_staff_no")
                        .protects(Protection.OTHER_PERSON, "decided_by", "decided_by_staff_no")
                        .by("occurred_at"),
                Holding.of("refusalReviews", "refusal_review")
                        .within("refusal_id", "unsafe_work_refusal", "worker", "worker_id")
                        .tells("refusal_id", "violation_id", "assignment_id", "deduction_id", "absence_id")
                        .tells("status", "opened_at", "found_at")
                        .protects(Protection.OTHER_PERSON, "found_by", "found_by_staff_no", "finding_note")
                        .by("opened_at"));
    }
}
