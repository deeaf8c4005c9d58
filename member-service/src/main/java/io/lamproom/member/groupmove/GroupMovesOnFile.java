package io.lamproom.member.groupmove;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.privacy.Protection;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Moves of the person to other mines of the group. */
@ApplicationScoped
class GroupMovesOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.HR_DEPT;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(Holding.of("groupMoves", "group_move")
                .about("worker", "worker_id")
                .tellsOf("from_mine_id", "unit", "name")
                .tellsOf("to_mine_id", "unit", "name")
                .tells("valid_from", "reason", "status", "asked_at", "decided_at", "decision_note")
                .protects(Protection.OTHER_PERSON, "asked_by", "decided_by")
                .withholds("said by the employments", "arrived_id"));
    }
}
