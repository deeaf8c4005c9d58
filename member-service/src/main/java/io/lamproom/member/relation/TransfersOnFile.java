package io.lamproom.member.relation;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Letters by which the relation went from one organisation to another. */
@ApplicationScoped
class TransfersOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.PARTY_COMMITTEE;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(Holding.of("relationTransfers", "relation_transfer")
                .about("person", "person_id")
                .tells("direction", "status")
                .tellsOf("from_branch_id", "branch", "name")
                .tellsOf("to_branch_id", "branch", "name")
                .tells("counterpart", "letter_no", "issued_on", "valid_until", "ended_on", "cancel_reason")
                .withholds("said by the employments", "worker_id")
                .by("issued_on"));
    }
}
