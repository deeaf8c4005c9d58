package io.lamproom.member.commendation;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.privacy.Protection;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The good that the person did. */
@ApplicationScoped
class CommendationsOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.HR_DEPT;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(Holding.of("commendations", "commendation")
                .about("worker", "worker_id")
                .tells(
                        "kind",
                        "level",
                        "happened_on",
                        "title",
                        "status",
                        "late",
                        "proposed_at",
                        "decided_at",
                        "revoked_at",
                        "reason")
                .withholds(
                        "where the person worked then: said by the assignments", "branch_id", "section_id", "team_id")
                .protects(Protection.OTHER_PERSON, "proposed_by", "decided_by", "revoked_by")
                .by("happened_on"));
    }
}
