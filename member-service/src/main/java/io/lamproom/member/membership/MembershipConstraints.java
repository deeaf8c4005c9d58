package io.lamproom.member.membership;

import io.lamproom.platform.problem.ConstraintCodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What the constraints of Party members and Party groups mean to a caller. */
@ApplicationScoped
class MembershipConstraints implements ConstraintCodes {

    @Override
    public Map<String, String> codes() {
        return Map.of(
                "uq_party_member_person_id", "member-once",
                "ex_group_placement_member_id", "group-once",
                "ex_member_mark_member_id", "marked-once",
                "uq_party_group_branch_id_name", "group-name-taken");
    }
}
