package io.lamproom.member.cultivation;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Places in plans of dual cultivation. */
@ApplicationScoped
class CultivationOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.PARTY_COMMITTEE;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of("cultivation", "cultivation_entry")
                        .about("person", "person_id")
                        .tellsOf("plan_id", "cultivation_plan", "plan_year")
                        .tells("id", "direction", "front_line", "goal", "result", "result_on", "result_note")
                        .withholds("said by the employments", "worker_id"),
                Holding.of("cultivationSteps", "cultivation_step")
                        .within("entry_id", "cultivation_entry", "person", "person_id")
                        .tells("entry_id", "occurred_on", "text")
                        .withholds("the order of the rows", "ordinal")
                        .by("occurred_on"));
    }
}
