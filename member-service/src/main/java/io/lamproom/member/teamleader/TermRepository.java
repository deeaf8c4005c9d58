package io.lamproom.member.teamleader;

import io.lamproom.member.unit.Unit;
import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Team leaders' terms within a reach: of the mine, of the section or team, or the caller's own. */
@ApplicationScoped
class TermRepository implements PanacheRepositoryBase<TeamLeaderTerm, UUID> {

    private final Lists lists;

    TermRepository(Lists lists) {
        this.lists = lists;
    }

    Optional<TeamLeaderTerm> find(Reach reach, UUID id) {
        return findByIdOptional(id)
                .filter(term -> reach.covers(Node.MINE, term.mineId())
                        || reach.covers(Node.SECTION, term.sectionId())
                        || reach.covers(Node.TEAM, term.teamId())
                        || reach.covers(Node.WORKER, term.workerId()));
    }

    Page<TeamLeaderTerm> page(Reach reach, TermFilter filter, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("team_leader_term")
                .reach(Node.MINE, "mine_id")
                .reach(Node.SECTION, "section_id")
                .reach(Node.TEAM, "team_id")
                .reach(Node.WORKER, "worker_id")
                .sortedBy("valid_from", "date", true)
                .where("team_id = ?", filter.team())
                .where("worker_id = ?", filter.worker())
                .where("daterange(valid_from, valid_to) @> cast(? as date)", filter.on());
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), TeamLeaderTerm::id);
    }

    /** The term in which a worker of the mine is in office. */
    List<TeamLeaderTerm> openOf(Reach reach, UUID mineId, UUID workerId) {
        return reach.covers(Node.MINE, mineId)
                ? list("workerId = ?1 and validity.validTo is null", workerId)
                : List.of();
    }

    /** The term in which someone leads a team of the mine. */
    List<TeamLeaderTerm> openOver(Reach reach, Unit team) {
        return reach.covers(Node.MINE, team.mineId())
                ? list("teamId = ?1 and validity.validTo is null", team.id())
                : List.of();
    }

    void add(TeamLeaderTerm term) {
        persist(term);
    }
}
