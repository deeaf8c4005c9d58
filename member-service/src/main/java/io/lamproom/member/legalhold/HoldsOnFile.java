package io.lamproom.member.legalhold;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.privacy.Protection;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Why the person's records are kept beyond their term. */
@ApplicationScoped
class HoldsOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.HR_DEPT;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(Holding.of("legalHolds", "legal_hold")
                .about("person", "person_id")
                .tells("reason", "placed_at", "lifted_at")
                .withholds("said by the employments", "worker_id")
                .protects(Protection.OTHER_PERSON, "placed_by", "lifted_by"));
    }
}
