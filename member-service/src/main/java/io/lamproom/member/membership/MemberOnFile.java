package io.lamproom.member.membership;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.privacy.Protection;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The record of the member, the groups and the marks. */
@ApplicationScoped
class MemberOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.PARTY_COMMITTEE;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of("partyMember", "party_member")
                        .about("person", "person_id")
                        .tellsOf("branch_id", "branch", "name")
                        .tells("status", "since", "joined_on", "full_on")
                        .withholds("said by the employments", "worker_id"),
                Holding.of("partyGroupsLed", "party_group")
                        .about("worker", "leader_id")
                        .tells("name", "valid_from", "valid_to")
                        .tellsOf("branch_id", "branch", "name"),
                Holding.of("partyGroups", "group_placement")
                        .within("member_id", "party_member", "person", "person_id")
                        .tellsOf("group_id", "party_group", "name")
                        .tells("valid_from", "valid_to")
                        .by("valid_from"),
                Holding.of("membershipMarks", "member_mark")
                        .within("member_id", "party_member", "person", "person_id")
                        .tells("kind", "ground", "reason", "valid_from", "valid_to")
                        .protects(Protection.OTHER_PERSON, "approved_by")
                        .by("valid_from"));
    }
}
