package io.lamproom.member.unit;

import io.lamproom.member.coverage.Coverages;
import io.lamproom.member.coverage.CoveredReach;
import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.platform.time.Validity;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Units within a reach: by mine, by section or team, or by the branch that covers them today. */
@ApplicationScoped
public class UnitRepository implements PanacheRepositoryBase<Unit, UUID> {

    private final Coverages coverages;
    private final BusinessClock clock;
    private final Lists lists;

    UnitRepository(Coverages coverages, BusinessClock clock, Lists lists) {
        this.coverages = coverages;
        this.clock = clock;
        this.lists = lists;
    }

    public Optional<Unit> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(unit -> isReached(reach, unit));
    }

    public Optional<Unit> findByCode(Reach reach, UUID mineId, String code) {
        return find("mineId = ?1 and code = ?2", mineId, code)
                .singleResultOptional()
                .filter(unit -> isReached(reach, unit));
    }

    /** The group of that code, which no mine owns. */
    Optional<Unit> findGroup(String code) {
        return find("kind = ?1 and code = ?2", UnitKind.GROUP, code).singleResultOptional();
    }

    /** The mine of that code, which a mine of the same group may hand something over to. */
    public Optional<Unit> findMineOfGroup(UUID groupId, String code) {
        return find("kind = ?1 and code = ?2 and parentId = ?3", UnitKind.MINE, code, groupId)
                .singleResultOptional();
    }

    /** The unit, which nobody closes before the transaction ends: for whoever puts people or units into it. */
    public Optional<Unit> findHeld(Reach reach, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ).filter(unit -> isReached(reach, unit));
    }

    /** The unit, into which nobody puts people or units before the transaction ends. */
    public Optional<Unit> findForClosure(Reach reach, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(unit -> isReached(reach, unit));
    }

    /** Gives the unit its next version at once, since a part of it is about to change. */
    public void raise(Unit unit) {
        getEntityManager().lock(unit, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    Page<Unit> page(Reach reach, UnitFilter filter, PageRequest request) {
        CoveredReach covered = coverages.resolve(reach, clock.today());
        KeysetQuery query = KeysetQuery.from("unit")
                .reach(Node.MINE, "mine_id")
                .reach(Node.SECTION, "section_id")
                .reach(Node.TEAM, "id")
                .sortedBy("code", "text", false)
                .where("kind = ?", filter.kind())
                .where("parent_id = ?", filter.parent())
                .where("code = ?", filter.code())
                .where("valid_from <= ?", filter.on())
                .where("coalesce(valid_to, 'infinity') > ?", filter.on());
        if (!covered.exceptTeams().isEmpty()) {
            query.where("id <> all (cast(? as uuid[]))", CoveredReach.array(covered.exceptTeams()));
        }
        return lists.page(query, covered.scanned(), request, ids -> list("id in ?1", ids), Unit::id);
    }

    /** Sections, departments, contractors and teams of a mine that stood on one of the days, by code. */
    public Page<Unit> pageWithPeople(Reach reach, UUID mineId, Validity days, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("unit")
                .reach(Node.MINE, "mine_id")
                .sortedBy("code", "text", false)
                .where("section_id is not null")
                .where("valid_from < ?", days.validTo())
                .where("coalesce(valid_to, 'infinity') > ?", days.validFrom());
        Reach mine = reach.covers(Node.MINE, mineId) ? Reach.of(Node.MINE, Set.of(mineId)) : Reach.nothing();
        return lists.page(query, mine, request, ids -> list("id in ?1", ids), Unit::id);
    }

    /** Names of the units that are recorded on what the caller may see. */
    public Map<UUID, String> namesOf(Set<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Unit::id, Unit::name));
    }

    void add(Unit unit) {
        persist(unit);
    }

    private boolean isReached(Reach reach, Unit unit) {
        return coverages.resolve(reach, clock.today()).covers(unit.mineId(), unit.sectionId(), unit.teamId());
    }
}
