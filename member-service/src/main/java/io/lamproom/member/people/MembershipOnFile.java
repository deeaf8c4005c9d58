package io.lamproom.member.people;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The Party membership by its dates. */
@ApplicationScoped
class MembershipOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.PARTY_COMMITTEE;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(Holding.of("memberships", "membership")
                .about("person", "person_id")
                .tells("category")
                .tellsOf("relation_branch_id", "branch", "name")
                .tells("valid_from", "valid_to", "ending")
                .by("valid_from"));
    }
}
