package io.lamproom.conduct.leadershift;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.privacy.Protection;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Leader shifts of the person, and those handed over to the person. */
@ApplicationScoped
class LeaderShiftsOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.SAFETY_DEPT;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of("leaderShifts", "leader_shift")
                        .about("worker", "leader_id")
                        .tells(
                                "planned_on",
                                "planned_shift",
                                "status",
                                "planned_at",
                                "down_at",
                                "down_on",
                                "down_shift")
                        .tells("up_at", "findings", "handover", "cancelled_at", "cancellation_reason")
                        .protects(Protection.OTHER_PERSON, "handed_over_to", "planned_by", "planned_by_staff_no")
                        .protects(Protection.OTHER_PERSON, "cancelled_by", "cancelled_by_staff_no")
                        .by("planned_on"),
                Holding.of("leaderShiftPlaces", "leader_shift_place")
                        .within("leader_shift_id", "leader_shift", "worker", "leader_id")
                        .tellsOf("place_id", "place", "name")
                        .tells("visited_on")
                        .withholds("the order of the rows", "ordinal")
                        .by("visited_on"),
                Holding.of("leaderShiftsTakenOver", "leader_shift")
                        .about("worker", "handed_over_to")
                        .tells("up_at", "handover")
                        .protects(Protection.OTHER_PERSON, "leader_id")
                        .by("up_at"));
    }
}
