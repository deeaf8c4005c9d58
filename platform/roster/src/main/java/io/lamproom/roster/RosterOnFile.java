package io.lamproom.roster;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What this service was told of the person by the roster. */
@ApplicationScoped
class RosterOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.HR_DEPT;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of("rosterEntries", "platform.roster_worker")
                        .about("worker", "id")
                        .tells(
                                "id",
                                "staff_no",
                                "name",
                                "employment_form",
                                "employer",
                                "status",
                                "hired_on",
                                "left_on"),
                Holding.of("rosterAssignments", "platform.roster_assignment")
                        .about("worker", "worker_id")
                        .tells("kind")
                        .tellsOf("unit_id", "platform.roster_unit", "name")
                        .tells("post", "trade", "underground", "valid_from", "valid_to")
                        .by("valid_from"),
                Holding.of("rosterPositions", "platform.roster_position")
                        .about("worker", "worker_id")
                        .tells("kind", "node_kind", "discipline", "valid_from", "valid_to")
                        .by("valid_from"),
                Holding.of("rosterMemberships", "platform.roster_membership")
                        .about("worker", "worker_id")
                        .tells("category")
                        .tellsOf("relation_branch_id", "platform.roster_branch", "name")
                        .tells("valid_from", "valid_to")
                        .by("valid_from"));
    }
}
