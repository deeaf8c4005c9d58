package io.lamproom.member.directive;

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
import java.util.Optional;
import java.util.UUID;

/** Directives within a reach: of the mine, or of the own branches. */
@ApplicationScoped
class DirectiveRepository implements PanacheRepositoryBase<Directive, UUID> {

    private final Lists lists;

    DirectiveRepository(Lists lists) {
        this.lists = lists;
    }

    Optional<Directive> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(directive -> directive.within(reach));
    }

    /** By the day they are due; {@code overdueOn} leaves those that are open after their day. */
    Page<Directive> page(Reach reach, UUID branch, DirectiveStatus status, LocalDate overdueOn, PageRequest request) {
        KeysetQuery query = KeysetQuery.from("directive")
                .reach(Node.MINE, "mine_id")
                .reach(Node.BRANCH, "branch_id")
                .sortedBy("due_on", "date", false)
                .where("branch_id = ?", branch)
                .where("status = ?", status);
        if (overdueOn != null) {
            query.where("status <> 'EVIDENCED'").where("due_on < ?", overdueOn);
        }
        return lists.page(query, reach, request, ids -> list("id in ?1", ids), Directive::id);
    }

    /** Gives the directive its next version at once, since a part of it is about to change. */
    void raise(Directive directive) {
        getEntityManager().lock(directive, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void add(Directive directive) {
        persist(directive);
    }
}
