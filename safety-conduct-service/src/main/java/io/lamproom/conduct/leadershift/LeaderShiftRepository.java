package io.lamproom.conduct.leadershift;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Leaders' shifts within a reach: of the mine, or one's own. */
@ApplicationScoped
class LeaderShiftRepository implements PanacheRepositoryBase<LeaderShift, UUID> {

    private final Lists lists;

    LeaderShiftRepository(Lists lists) {
        this.lists = lists;
    }

    void add(LeaderShift shift) {
        persist(shift);
    }

    /** Those whose term has ended, which the retention asks for whole; so it knows no reach. */
    List<LeaderShift> ended(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    Optional<LeaderShift> find(Reach reach, UUID id) {
        return findByIdOptional(id)
                .filter(shift ->
                        reach.covers(Node.MINE, shift.mineId()) || reach.covers(Node.WORKER, shift.leaderId()));
    }

    /** Whether a leader, who asks it of themselves, went down on a shift of theirs since an instant and is still there. */
    boolean isDown(UUID leaderId, Instant since) {
        return count("leaderId = ?1 and status = ?2 and descent.at >= ?3", leaderId, LeaderShiftStatus.DOWN, since) > 0;
    }

    /** By the day they are planned for, the latest first. */
    Page<LeaderShift> list(
            Reach reach, LeaderShiftStatus status, UUID leader, LocalDate from, LocalDate to, PageRequest page) {
        KeysetQuery query = KeysetQuery.from("leader_shift")
                .reach(Node.MINE, "mine_id")
                .reach(Node.WORKER, "leader_id")
                .sortedBy("planned_on", "date", true)
                .where("status = ?", status)
                .where("leader_id = ?", leader)
                .where("planned_on >= ?", from)
                .where("planned_on <= ?", to);
        return lists.page(query, reach, page, ids -> list("id in ?1", ids), LeaderShift::id);
    }

    /** Those of a mine that were planned for the days [from, to). */
    List<LeaderShift> planned(Reach mines, LocalDate from, LocalDate to) {
        return list(
                "mineId in ?1 and plannedOn >= ?2 and plannedOn < ?3 order by leaderId, plannedOn, id",
                mines.of(Node.MINE),
                from,
                to);
    }
}
