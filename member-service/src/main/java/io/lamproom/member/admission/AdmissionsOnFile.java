package io.lamproom.member.admission;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.privacy.Protection;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How far the person came on the way into the Party, and when the person was a contact or sponsor of others. */
@ApplicationScoped
class AdmissionsOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.PARTY_COMMITTEE;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of("admissions", "admission")
                        .about("person", "person_id")
                        .tellsOf("branch_id", "branch", "name")
                        .tells(
                                "id",
                                "status",
                                "stage",
                                "opened_on",
                                "ended_on",
                                "resumed_on",
                                "next_due_on",
                                "probation_from",
                                "probation_until",
                                "extended")
                        .tells("term_step", "term_from", "observed_from")
                        .withholds("said by the employments", "worker_id"),
                Holding.of("admissionSteps", "admission_step")
                        .within("admission_id", "admission", "person", "person_id")
                        .tells(
                                "kind",
                                "occurred_on",
                                "reason",
                                "late",
                                "eligible",
                                "present",
                                "in_favour",
                                "written_in_favour",
                                "training_days",
                                "training_hours",
                                "notice_from",
                                "notice_until",
                                "recorded_at")
                        .tells("league_recommended_on", "leaves_on")
                        .withholds("told by the resolutions", "resolution_id")
                        .protects(Protection.PARTY_FILE, "decider", "evidence")
                        .withholds("the rules are the same for everyone", "rule_set_id")
                        .protects(Protection.OTHER_PERSON, "recorded_by", "recorded_by_staff_no")
                        .by("occurred_on"),
                Holding.of("admissionObservations", "admission_observation")
                        .within("admission_id", "admission", "person", "person_id")
                        .tells("occurred_on", "recorded_at")
                        .protects(Protection.PARTY_FILE, "summary")
                        .protects(Protection.OTHER_PERSON, "recorded_by", "recorded_by_staff_no")
                        .by("occurred_on"),
                Holding.of("admissionRulings", "admission_ruling")
                        .within("admission_id", "admission", "person", "person_id")
                        .tells(
                                "kind",
                                "occurred_on",
                                "months",
                                "reason",
                                "eligible",
                                "present",
                                "in_favour",
                                "written_in_favour",
                                "recorded_at")
                        .withholds("told by the resolutions", "resolution_id")
                        .protects(Protection.OTHER_PERSON, "recorded_by", "recorded_by_staff_no")
                        .by("occurred_on"),
                Holding.of("admissionsAttended", "admission_attendant")
                        .about("worker", "worker_id")
                        .tells("kind", "valid_from", "valid_to")
                        .withholds("says whose admission it is", "admission_id")
                        .by("valid_from"),
                Holding.of("seriousViolations", "conduct_violation")
                        .about("worker", "worker_id")
                        .tells("business_date", "open_and_serious"));
    }
}
