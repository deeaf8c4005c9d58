package io.lamproom.conduct.points;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Proposals within a reach, by where the worker belonged when they were raised. */
@ApplicationScoped
class ProposalRepository implements PanacheRepositoryBase<PointsProposal, UUID> {

    private final Lists lists;

    ProposalRepository(Lists lists) {
        this.lists = lists;
    }

    void add(PointsProposal proposal) {
        persist(proposal);
    }

    /** Those whose term has ended, which the retention asks for whole; so it knows no reach. */
    List<PointsProposal> ended(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    Optional<PointsProposal> find(Reach reach, UUID id) {
        return findByIdOptional(id)
                .filter(proposal -> reach.covers(Node.MINE, proposal.mineId())
                        || reach.covers(Node.BRANCH, proposal.branchId())
                        || reach.covers(Node.SECTION, proposal.sectionId())
                        || reach.covers(Node.TEAM, proposal.teamId())
                        || reach.covers(Node.WORKER, proposal.workerId()));
    }

    /**
     * Those of a worker that are open or accepted, however old, and all of a cycle that a day counts in or a later one: for
     * what happens to the points behind them; so it knows no reach.
     */
    List<PointsProposal> standing(UUID workerId, LocalDate day) {
        return list(
                "workerId = ?1 and (raisedOn >= ?2 and cycleFrom >= ?2 or status in ?3) order by raisedOn, id",
                workerId,
                // a cycle is a year, and none is raised before its cycle begins
                day.minusYears(1),
                Set.of(ProposalStatus.OPEN, ProposalStatus.ACCEPTED));
    }

    /** The newest first. */
    Page<PointsProposal> page(Reach reach, ProposalStatus status, UUID worker, PageRequest page) {
        KeysetQuery query = KeysetQuery.from("points_proposal")
                .reach(Node.MINE, "mine_id")
                .reach(Node.BRANCH, "branch_id")
                .reach(Node.SECTION, "section_id")
                .reach(Node.TEAM, "team_id")
                .reach(Node.WORKER, "worker_id")
                .sortedBy("raised_on", "date", true)
                .where("status = ?", status)
                .where("worker_id = ?", worker);
        return lists.page(query, reach, page, ids -> list("id in ?1", ids), PointsProposal::id);
    }
}
