package io.lamproom.member.branch;

import io.lamproom.member.unit.Unit;
import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Party organisations within a reach: of the mine, or the own ones. */
@ApplicationScoped
public class BranchRepository implements PanacheRepositoryBase<Branch, UUID> {

    private final Lists lists;

    BranchRepository(Lists lists) {
        this.lists = lists;
    }

    public Optional<Branch> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(branch -> isReached(reach, branch));
    }

    /** The branch, which nobody closes before the transaction ends. */
    public Optional<Branch> findHeld(Reach reach, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ).filter(branch -> isReached(reach, branch));
    }

    /** The branch, of which nobody makes use anew before the transaction ends. */
    public Optional<Branch> findForClosure(Reach reach, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(branch -> isReached(reach, branch));
    }

    /** Gives the branch its next version at once, since a part of it is about to change. */
    public void raise(Branch branch) {
        getEntityManager().lock(branch, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** The branches of the mine that cover a unit itself on some day from {@code day} on. */
    List<Branch> coveringFrom(Reach reach, Unit unit, LocalDate day) {
        return reach.covers(Node.MINE, unit.mineId())
                ? list(
                        "select distinct b from Branch b join b.coverings c where c.unitId = ?1"
                                + " and (c.validity.validTo is null or c.validity.validTo > ?2)",
                        unit.id(),
                        day)
                : List.of();
    }

    Page<Branch> page(Reach reach, BranchKind kind, UUID parent, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("branch")
                .reach(Node.MINE, "mine_id")
                .reach(Node.BRANCH, "id")
                .sortedBy("code", "text", false)
                .where("kind = ?", kind)
                .where("parent_id = ?", parent);
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), Branch::id);
    }

    /** Sends what has changed so far to the database. */
    void sendChanges() {
        flush();
    }

    void add(Branch branch) {
        persist(branch);
    }

    private static boolean isReached(Reach reach, Branch branch) {
        return reach.covers(Node.MINE, branch.mineId()) || reach.covers(Node.BRANCH, branch.id());
    }
}
