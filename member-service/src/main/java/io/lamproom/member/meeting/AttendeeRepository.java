package io.lamproom.member.meeting;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who was expected at meetings that were held, within a reach: of the mine, of the own branches, or oneself. */
@ApplicationScoped
class AttendeeRepository implements PanacheRepositoryBase<Attendee, UUID> {

    private final Lists lists;

    AttendeeRepository(Lists lists) {
        this.lists = lists;
    }

    /** The newest meeting first. */
    Page<Attendee> page(Reach reach, UUID worker, Presence presence, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("meeting_attendee")
                .reach(Node.MINE, "mine_id")
                .reach(Node.BRANCH, "branch_id")
                .reach(Node.WORKER, "worker_id")
                .sortedBy("held_on", "date", true)
                .where("worker_id = ?", worker)
                .where("presence = ?", presence);
        return lists.page(
                query,
                reach,
                request,
                ids -> list("from Attendee a join fetch a.meeting where a.id in ?1", ids),
                Attendee::id);
    }
}
