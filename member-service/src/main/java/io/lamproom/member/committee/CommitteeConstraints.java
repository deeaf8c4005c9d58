package io.lamproom.member.committee;

import io.lamproom.platform.problem.ConstraintCodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What the constraints on terms mean to a caller. */
@ApplicationScoped
class CommitteeConstraints implements ConstraintCodes {

    @Override
    public Map<String, String> codes() {
        return Map.of(
                "uq_committee_term_meeting_id", "election-approved",
                "ex_committee_term_branch_id", "terms-overlap");
    }
}
