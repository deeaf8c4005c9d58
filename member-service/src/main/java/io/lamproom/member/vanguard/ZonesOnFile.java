package io.lamproom.member.vanguard;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Responsibility zones and vanguard posts that the person held. */
@ApplicationScoped
class ZonesOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.PARTY_COMMITTEE;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(Holding.of("zones", "zone_holder")
                .about("person", "person_id")
                .tellsOf("zone_id", "zone", "name", "kind", "area")
                .tells("valid_from", "valid_to")
                .withholds("said by the employments", "worker_id")
                .by("valid_from"));
    }
}
