package io.lamproom.testing.lamp;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class LampRepository implements PanacheRepositoryBase<Lamp, UUID> {

    private final Lists lists;

    LampRepository(Lists lists) {
        this.lists = lists;
    }

    public Lamp get(Reach reach, UUID id) {
        return findByIdOptional(id)
                .filter(lamp -> reach.covers(Node.MINE, lamp.mineId()))
                .orElseThrow(Refusal.NotFound::new);
    }

    public Page<Lamp> page(Reach reach, Integer minimum, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("lamp")
                .reach(Node.MINE, "mine_id")
                .sortedBy("number", "text", false)
                .where("lumens >= ?", minimum);
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), Lamp::id);
    }
}
