package io.lamproom.member.personmerge;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Merges of doubles of the mines within a reach. */
@ApplicationScoped
class PersonMergeRepository implements PanacheRepositoryBase<PersonMerge, UUID> {

    private final Lists lists;

    PersonMergeRepository(Lists lists) {
        this.lists = lists;
    }

    Optional<PersonMerge> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(merge -> reach.covers(Node.MINE, merge.mineId()));
    }

    Page<PersonMerge> page(Reach reach, PageRequest request) {
        KeysetQuery query =
                KeysetQuery.from("person_merge").reach(Node.MINE, "mine_id").sortedBy("merged_at", "timestamptz", true);
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), PersonMerge::id);
    }

    void add(PersonMerge merge) {
        persist(merge);
    }
}
