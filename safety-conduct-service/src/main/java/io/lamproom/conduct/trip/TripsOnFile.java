package io.lamproom.conduct.trip;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** When the person went underground and came up. */
@ApplicationScoped
class TripsOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.SAFETY_DEPT;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(Holding.of("trips", "underground_trip")
                .about("worker", "worker_id")
                .tells("business_date", "shift", "down_at", "up_at")
                .tellsOf("section_id", "platform.roster_unit", "name")
                .tellsOf("team_id", "platform.roster_unit", "name")
                .withholds("names the feed and the call that brought it", "feed", "batch_id")
                .by("down_at"));
    }
}
