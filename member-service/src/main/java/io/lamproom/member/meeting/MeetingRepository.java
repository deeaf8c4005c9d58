package io.lamproom.member.meeting;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Meetings within a reach: of the mine, or of the own branches. */
@ApplicationScoped
public class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {

    private final Lists lists;

    MeetingRepository(Lists lists) {
        this.lists = lists;
    }

    public Optional<Meeting> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(meeting -> meeting.within(reach));
    }

    /** A meeting that some worker in reach attended. */
    Optional<Meeting> findAttended(Reach reach, UUID id) {
        return findByIdOptional(id)
                .filter(meeting -> reach.of(Node.WORKER).stream().anyMatch(meeting::attended));
    }

    /** The newest first. */
    Page<Meeting> page(Reach reach, MeetingFilter filter, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("meeting")
                .reach(Node.MINE, "mine_id")
                .reach(Node.BRANCH, "branch_id")
                .sortedBy("day", "date", true)
                .where("branch_id = ?", filter.branch())
                .where("kind = ?", filter.kind())
                .where("status = ?", filter.status())
                .where("day >= ?", filter.from())
                .where("day <= ?", filter.to());
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), Meeting::id);
    }

    /** Gives the meeting its next version at once, since a part of it is about to change. */
    void raise(Meeting meeting) {
        getEntityManager().lock(meeting, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void add(Meeting meeting) {
        persist(meeting);
    }
}
