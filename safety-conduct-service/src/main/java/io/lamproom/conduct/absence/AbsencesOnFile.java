package io.lamproom.conduct.absence;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.privacy.Protection;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Absences of the person, and those of others that the person witnessed. */
@ApplicationScoped
class AbsencesOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.HR_DEPT;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of("absences", "absence")
                        .about("worker", "worker_id")
                        .tells("business_date", "shift", "status", "source")
                        .tellsOf("covering_branch_id", "platform.roster_branch", "name")
                        .tellsOf("relation_branch_id", "platform.roster_branch", "name")
                        .tellsOf("section_id", "platform.roster_unit", "name")
                        .tellsOf("team_id", "platform.roster_unit", "name")
                        .tells("party_member", "trade", "presumed_at", "heard_at", "heard_recorded_at")
                        .tells("statement", "appeared")
                        .tells("explained_at", "explanation", "explanation_ground")
                        .tells("confirmed_at", "confirmation_note", "appeal_until")
                        .tells("appeal_status", "appealed_at", "appeal_grounds", "decide_by")
                        .tells("appeal_ended_at", "appeal_reasons", "reversed_at", "reversal_ground")
                        .protects(Protection.OTHER_PERSON, "presumed_by", "presumed_by_staff_no")
                        .protects(Protection.OTHER_PERSON, "heard_by", "heard_by_staff_no", "witness_id")
                        .protects(Protection.OTHER_PERSON, "explained_by", "explained_by_staff_no")
                        .protects(Protection.OTHER_PERSON, "confirmed_by", "confirmed_by_staff_no")
                        .protects(Protection.OTHER_PERSON, "appeal_ended_by", "appeal_ended_by_staff_no")
                        .protects(Protection.OTHER_PERSON, "reversed_by", "reversed_by_staff_no")
                        .withholds("the person themselves", "appealed_by", "appealed_by_staff_no")
                        .by("business_date"),
                Holding.of("absencesWitnessed", "absence")
                        .about("worker", "witness_id")
                        .tells("heard_at")
                        .protects(Protection.OTHER_PERSON, "worker_id")
                        .by("heard_at"));
    }
}
