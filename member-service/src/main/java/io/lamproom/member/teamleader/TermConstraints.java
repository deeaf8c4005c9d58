package io.lamproom.member.teamleader;

import io.lamproom.platform.problem.ConstraintCodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

@ApplicationScoped
class TermConstraints implements ConstraintCodes {

    @Override
    public Map<String, String> codes() {
        return Map.of(
                "ex_team_leader_term_team_id", "one-leader",
                "ex_team_leader_term_worker_id", "leads-already",
                "pk_team_leader_appraisal", "appraised-already");
    }
}
