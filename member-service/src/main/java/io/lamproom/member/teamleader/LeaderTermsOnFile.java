package io.lamproom.member.teamleader;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Terms as leader of a team, and their yearly appraisals. */
@ApplicationScoped
class LeaderTermsOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.HR_DEPT;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of("teamLeaderTerms", "team_leader_term")
                        .about("worker", "worker_id")
                        .tellsOf("team_id", "unit", "name")
                        .tells("appointment", "certificate_no", "valid_from", "valid_to", "planned_to", "end_reason")
                        .withholds("said by the team", "section_id")
                        .withholds("said by the positions", "position_id")
                        .by("valid_from"),
                Holding.of("teamLeaderAppraisals", "team_leader_appraisal")
                        .within("term_id", "team_leader_term", "worker", "worker_id")
                        .tells("appraisal_year", "grade", "appraised_on", "note")
                        .by("appraisal_year"));
    }
}
