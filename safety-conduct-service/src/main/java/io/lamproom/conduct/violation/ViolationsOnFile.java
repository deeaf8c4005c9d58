package io.lamproom.conduct.violation;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.privacy.Protection;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Violations of the person, and refusals of an instruction that kept the person from one. Who told of one stays unsaid. */
@ApplicationScoped
class ViolationsOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.SAFETY_DEPT;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of("violations", "violation")
                        .about("worker", "worker_id")
                        .tells("id", "status", "behaviour_code", "category", "discipline")
                        .tells("grade", "national_grade", "serious", "points")
                        .tells("occurred_at", "business_date", "shift", "recorded_at", "reported_at", "late", "history")
                        .tellsOf("covering_branch_id", "platform.roster_branch", "name")
                        .tellsOf("relation_branch_id", "platform.roster_branch", "name")
                        .tellsOf("section_id", "platform.roster_unit", "name")
                        .tellsOf("team_id", "platform.roster_unit", "name")
                        .tells("party_member", "underground", "trade", "place", "description", "contractor")
                        .tells("signed_on_spot", "source", "self_reported")
                        .tells(
                                "identity_explained_at",
                                "identity_explanation",
                                "term_extended_at",
                                "term_extension_reason")
                        .tells(
                                "verified_at",
                                "verification_note",
                                "confirmed_at",
                                "confirmation_note",
                                "separate_from_id")
                        .tells("voided_at", "void_reason", "return_steps", "class_days", "follow_up_months")
                        .tells("notice_served_at", "notice_recorded_at", "notice_note", "appeal_until")
                        .tellsOf("notice_unit_id", "platform.roster_unit", "name")
                        .tells("notice_answer", "notice_answered_at", "notice_answer_note")
                        .tells("education_at", "education_note", "return_approved_at", "return_approval_note")
                        .tells("follow_up_at", "follow_up_note", "closed_at", "closing_note", "closed_as")
                        .tells("annulled_at", "annulment_note", "annulment_document", "revoked_at", "revocation_note")
                        .tells("appeal_status", "appealed_at", "appeal_decided_at")
                        .protects(
                                Protection.REPORTER,
                                "informant",
                                "recorder_kind",
                                "recorded_by",
                                "recorded_by_client",
                                "recorded_by_staff_no")
                        .protects(Protection.OTHER_PERSON, "event_id", "notice_witness_staff_no")
                        .protects(Protection.OTHER_PERSON, "submitted_by", "submitted_by_staff_no")
                        .protects(Protection.OTHER_PERSON, "identity_explained_by", "identity_explained_by_staff_no")
                        .protects(Protection.OTHER_PERSON, "term_extended_by", "term_extended_by_staff_no")
                        .protects(Protection.OTHER_PERSON, "verified_by", "verified_by_staff_no")
                        .protects(Protection.OTHER_PERSON, "confirmed_by", "confirmed_by_staff_no")
                        .protects(Protection.OTHER_PERSON, "voided_by", "voided_by_staff_no")
                        .protects(Protection.OTHER_PERSON, "notice_served_by", "notice_served_by_staff_no")
                        .protects(Protection.OTHER_PERSON, "notice_answered_by", "notice_answered_by_staff_no")
                        .protects(Protection.OTHER_PERSON, "education_by", "education_by_staff_no")
                        .protects(Protection.OTHER_PERSON, "return_approved_by", "return_approved_by_staff_no")
                        .protects(Protection.OTHER_PERSON, "follow_up_by", "follow_up_by_staff_no")
                        .protects(Protection.OTHER_PERSON, "closed_by", "closed_by_staff_no")
                        .protects(Protection.OTHER_PERSON, "annulled_by", "annulled_by_staff_no")
                        .protects(Protection.OTHER_PERSON, "revoked_by", "revoked_by_staff_no")
                        .withholds("said by the behaviour's code", "behaviour_id")
                        .withholds("what it costs the unit", "unit_points")
                        .withholds("the rules are the same for everyone", "programme_id", "appeal_rules_id")
                        .withholds("tells a repeated report by", "content_hash")
                        .by("occurred_at"),
                Holding.of("returnProgress", "return_progress")
                        .within("violation_id", "violation", "worker", "worker_id")
                        .tells("violation_id", "step_code", "status", "done", "done_on", "class_days"),
                Holding.of("shiftsLostToAnnulled", "violation_lost_shift")
                        .within("violation_id", "violation", "worker", "worker_id")
                        .tells("violation_id", "business_date", "shift")
                        .by("business_date"),
                Holding.of("instructionsRefused", "violation_refuser")
                        .about("worker", "worker_id")
                        .tellsOf("violation_id", "violation", "business_date", "shift", "place")
                        .protects(Protection.OTHER_PERSON, "violation_id")
                        .by("violation_id"));
    }
}
