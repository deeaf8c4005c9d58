package io.lamproom.member.groupmove;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Moves from or to the mines within a reach. */
@ApplicationScoped
class GroupMoveRepository implements PanacheRepositoryBase<GroupMove, UUID> {

    private final Lists lists;

    GroupMoveRepository(Lists lists) {
        this.lists = lists;
    }

    Optional<GroupMove> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(move -> move.leaves(reach) || move.arrives(reach));
    }

    Page<GroupMove> page(Reach reach, GroupMoveSide side, GroupMoveStatus status, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("group_move")
                .reach(Node.MINE, side == GroupMoveSide.ARRIVING ? "to_mine_id" : "from_mine_id")
                .sortedBy("asked_at", "timestamptz", true)
                .where("status = ?", status);
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), GroupMove::id);
    }

    void add(GroupMove move) {
        persist(move);
    }

    /** Sends what has changed so far to the database. */
    void sendChanges() {
        flush();
    }
}
