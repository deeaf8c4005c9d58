package io.lamproom.conduct.inspection;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.privacy.Protection;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Inspections that the person was planned for or made. */
@ApplicationScoped
class InspectionsOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.SAFETY_DEPT;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of("inspections", "inspection")
                        .about("worker", "inspector_id")
                        .tells("kind", "status", "planned_on", "planned_at", "done_at", "done_on", "done_shift")
                        .tells("recorded_at", "result_note", "cancelled_at", "cancellation_reason")
                        .protects(Protection.OTHER_PERSON, "planned_by", "planned_by_staff_no")
                        .protects(Protection.OTHER_PERSON, "recorded_by", "recorded_by_staff_no")
                        .protects(Protection.OTHER_PERSON, "cancelled_by", "cancelled_by_staff_no")
                        .by("planned_on"),
                Holding.of("inspectionPlaces", "inspection_place")
                        .within("inspection_id", "inspection", "worker", "inspector_id")
                        .tellsOf("place_id", "place", "name")
                        .tells("planned", "visited_on")
                        .withholds("said by the place", "section_id", "covering_branch_id")
                        .by("inspection_id"));
    }
}
