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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Party members within a reach: of the mine, of the own relation branch, or the caller. */
@ApplicationScoped
class PartyMemberRepository implements PanacheRepositoryBase<PartyMember, UUID> {

    private final Lists lists;

    PartyMemberRepository(Lists lists) {
        this.lists = lists;
    }

    Optional<PartyMember> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(member -> member.within(reach));
    }

    Optional<PartyMember> findByPerson(Reach reach, UUID personId) {
        return find("personId", personId).singleResultOptional().filter(member -> member.within(reach));
    }

    /** Everyone whose membership is in force in this branch of a mine. */
    List<PartyMember> ofBranch(UUID mineId, UUID branchId) {
        return list("mineId = ?1 and branchId = ?2 order by id", mineId, branchId).stream()
                .filter(member -> !member.status().isEnd())
                .toList();
    }

    Page<PartyMember> page(Reach reach, MemberFilter filter, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("party_member")
                .reach(Node.MINE, "mine_id")
                .reach(Node.BRANCH, "branch_id")
                .where("branch_id = ?", filter.branch())
                .where("status = ?", filter.status())
                .where("person_id = (select w.person_id from worker w where w.id = ?)", filter.worker())
                .where(
                        "id in (select g.member_id from group_placement g where g.group_id = ? and g.valid_to is null)",
                        filter.group());
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), PartyMember::id);
    }

    /** Gives the member its next version at once, since a part of it is about to change. */
    void raise(PartyMember member) {
        getEntityManager().lock(member, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Sends what has changed so far to the database. */
    void sendChanges() {
        flush();
    }

    void add(PartyMember member) {
        persist(member);
    }
}
