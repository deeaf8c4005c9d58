package io.lamproom.member.people;

import io.lamproom.member.unit.Unit;
import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Positions within a reach: of the mine, or of the own branches. */
@ApplicationScoped
class PositionRepository implements PanacheRepositoryBase<Position, UUID> {

    private final Lists lists;

    PositionRepository(Lists lists) {
        this.lists = lists;
    }

    Optional<Position> find(Reach reach, UUID id) {
        return findByIdOptional(id)
                .filter(position ->
                        reach.covers(Node.MINE, position.mineId()) || reach.covers(Node.BRANCH, position.branchId()));
    }

    /** Whether the position comes with an office that is still held: a team leader's term. */
    boolean isOfOffice(Position position) {
        return !getEntityManager()
                .createNativeQuery("select 1 from team_leader_term where position_id = :position and valid_to is null")
                .setParameter("position", position.id())
                .getResultList()
                .isEmpty();
    }

    /** The positions over a unit of the mine that hold on some day from {@code day} on. */
    List<Position> overUnitFrom(Reach reach, Unit unit, LocalDate day) {
        return reach.covers(Node.MINE, unit.mineId())
                ? list(
                        "?1 member of unitIds and (validity.validTo is null or validity.validTo > ?2) order by id",
                        unit.id(),
                        day)
                : List.of();
    }

    Page<Position> page(Reach reach, PositionFilter filter, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("position")
                .reach(Node.MINE, "mine_id")
                .reach(Node.BRANCH, "branch_id")
                .where("worker_id = ?", filter.worker())
                .where("branch_id = ?", filter.branch())
                .where("id in (select position_id from position_unit where unit_id = ?)", filter.unit())
                .where("kind = ?", filter.kind())
                .where("valid_from <= ?", filter.on())
                .where("coalesce(valid_to, 'infinity') > ?", filter.on());
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), Position::id);
    }
}
