package io.lamproom.member.groupmove;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.HR_DEPT;

import io.lamproom.platform.problem.ConstraintCodes;
import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** Persons of human resources alone, each of their own mine: a program hands nobody over. */
@ApplicationScoped
class GroupMoveAccess implements ConstraintCodes {

    @Produces
    @Singleton
    AccessTable groupMoves() {
        return AccessTable.of(
                operation("joinGroup").roles(HR_DEPT),
                operation("listGroupMoves").roles(HR_DEPT),
                operation("getGroupMove").roles(HR_DEPT),
                operation("askGroupMove").roles(HR_DEPT),
                operation("takeOverGroupMove").roles(HR_DEPT),
                operation("refuseGroupMove").roles(HR_DEPT),
                operation("withdrawGroupMove").roles(HR_DEPT));
    }

    @Override
    public Map<String, String> codes() {
        return Map.of(
                "uq_group_move_worker_id_asked", "group-move-open",
                "ck_group_move_second_person", "second-person",
                "uq_unit_code_of_group", "group-just-set-up");
    }
}
