package io.lamproom.member.membership;

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

/** Party groups within a reach: of the mine, or of the own branch. */
@ApplicationScoped
class PartyGroupRepository implements PanacheRepositoryBase<PartyGroup, UUID> {

    private static final String MEMBERS = """
            select count(*) from group_placement where group_id = :group and (valid_to is null or valid_to > :day)
            """;

    private final Lists lists;

    PartyGroupRepository(Lists lists) {
        this.lists = lists;
    }

    Optional<PartyGroup> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(group -> group.within(reach));
    }

    /** The group, which nobody closes before the transaction ends. */
    Optional<PartyGroup> findHeld(Reach reach, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ).filter(group -> group.within(reach));
    }

    /** The group, in which nobody is placed before the transaction ends. */
    Optional<PartyGroup> findForClosure(Reach reach, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(group -> group.within(reach));
    }

    /** How many belong to the group on a day or after it. */
    long membersFrom(PartyGroup group, LocalDate day) {
        return ((Number) getEntityManager()
                        .createNativeQuery(MEMBERS)
                        .setParameter("group", group.id())
                        .setParameter("day", day)
                        .getSingleResult())
                .longValue();
    }

    List<PartyGroup> openOf(UUID branchId) {
        return list("branchId = ?1 and validity.validTo is null order by id", branchId);
    }

    Page<PartyGroup> page(Reach reach, UUID branch, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("party_group")
                .reach(Node.MINE, "mine_id")
                .reach(Node.BRANCH, "branch_id")
                .where("branch_id = ?", branch);
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), PartyGroup::id);
    }

    void add(PartyGroup group) {
        persist(group);
    }
}
