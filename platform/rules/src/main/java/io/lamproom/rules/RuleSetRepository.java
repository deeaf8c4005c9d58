package io.lamproom.rules;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Versions of rules: the shipped ones, which everybody sees, and those of the mines within a reach. */
@ApplicationScoped
class RuleSetRepository implements PanacheRepositoryBase<RuleSet, UUID> {

    private final Lists lists;

    RuleSetRepository(Lists lists) {
        this.lists = lists;
    }

    Optional<RuleSet> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(rules -> rules.mineId() == null || reach.covers(Node.MINE, rules.mineId()));
    }

    /** The mine's own version that begins last. */
    Optional<RuleSet> newestOf(Reach reach, UUID mineId, String kind) {
        return reach.covers(Node.MINE, mineId)
                ? find("mineId = ?1 and kind = ?2 order by validity.validFrom desc", mineId, kind)
                        .range(0, 0)
                        .singleResultOptional()
                : Optional.empty();
    }

    Page<RuleSet> page(Reach reach, String kind, LocalDate on, PageRequest request) {
        String mines =
                reach.of(Node.MINE).stream().map(UUID::toString).sorted().collect(Collectors.joining(",", "{", "}"));
        KeysetQuery query = KeysetQuery.from("rule_set")
                .sortedBy("valid_from", "date", true)
                .withinCheckedReach("(mine_id is null or mine_id = any (cast(? as uuid[])))", mines)
                .where("kind = ?", kind)
                .where("valid_from <= ?", on)
                .where("coalesce(valid_to, 'infinity') > ?", on);
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), RuleSet::id);
    }

    /** Sends what has changed so far to the database. */
    void sendChanges() {
        flush();
    }

    void add(RuleSet rules) {
        persist(rules);
    }
}
