package io.lamproom.conduct.danger;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.privacy.Protection;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Dangers that the person found, and those that the person answers for. Neither is told who the other is. */
@ApplicationScoped
class DangersOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.SAFETY_DEPT;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of("dangersFound", "danger")
                        .about("worker", "finder_id")
                        .tells("status", "source", "discipline", "factor", "grade")
                        .tellsOf("place_id", "place", "name")
                        .tells("place_detail", "underground", "description", "found_at", "business_date", "shift")
                        .tells("history", "late", "recorded_at", "closed_at")
                        .tells("dismissal_ground", "dismissed_at", "dismissal_reason")
                        .protects(Protection.OTHER_PERSON, "supervisor_id", "responsible_id", "repeat_of", "double_of")
                        .protects(Protection.OTHER_PERSON, "dismissed_by", "dismissed_by_staff_no")
                        .by("found_at"),
                Holding.of("dangersAnsweredFor", "danger")
                        .about("worker", "responsible_id")
                        .about("worker", "supervisor_id")
                        .tells("status", "grade", "handling", "measures", "deadline", "contingency_plan", "due_on")
                        .tells("next_escalation_on", "extension_asked", "assigned_at")
                        .tellsOf("place_id", "place", "name")
                        .tells("rectified_at", "rectification_note", "closed_at")
                        .protects(Protection.REPORTER, "finder_id")
                        .protects(Protection.REPORTER, "recorded_by", "recorded_by_staff_no", "recorded_by_client")
                        .protects(Protection.OTHER_PERSON, "assigned_by", "assigned_by_staff_no")
                        .protects(Protection.OTHER_PERSON, "rectified_by", "rectified_by_staff_no")
                        .protects(Protection.OTHER_PERSON, "stopped_by", "stopped_by_staff_no")
                        .protects(Protection.OTHER_PERSON, "resumed_by", "resumed_by_staff_no")
                        .withholds(
                                "about the danger, not about who answers for it",
                                "stopped_area",
                                "stopped_at",
                                "resumed_at",
                                "funds_fen",
                                "section_id",
                                "team_id",
                                "covering_branch_id")
                        .withholds("the rules are the same for everyone", "rules_id")
                        .by("assigned_at"),
                Holding.of("dangerChecks", "danger_check")
                        .within("danger_id", "danger", "worker", "responsible_id")
                        .tells("passed", "checked_at", "note")
                        .protects(Protection.OTHER_PERSON, "checked_by", "checked_by_staff_no")
                        .by("checked_at"),
                Holding.of("dangerExtensions", "danger_extension")
                        .within("danger_id", "danger", "worker", "responsible_id")
                        .tells("former_deadline", "new_deadline", "reason", "interim_measure", "asked_at")
                        .tells("approved", "decided_at", "decision_note")
                        .protects(Protection.OTHER_PERSON, "asked_by", "asked_by_staff_no")
                        .protects(Protection.OTHER_PERSON, "decided_by", "decided_by_staff_no")
                        .by("asked_at"),
                Holding.of("dangerEscalations", "danger_escalation")
                        .within("danger_id", "danger", "worker", "responsible_id")
                        .tells("due_on", "escalated_to", "reached_on", "noticed_at")
                        .by("noticed_at"));
    }
}
