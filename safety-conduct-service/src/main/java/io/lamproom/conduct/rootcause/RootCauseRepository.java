package io.lamproom.conduct.rootcause;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Analyses within a reach: of the mine, and for a worker those with an action of theirs. */
@ApplicationScoped
class RootCauseRepository implements PanacheRepositoryBase<RootCause, UUID> {

    private final Lists lists;

    RootCauseRepository(Lists lists) {
        this.lists = lists;
    }

    void add(RootCause rootCause) {
        persist(rootCause);
    }

    /** Gives it its next version at once, since only a part of it is about to change. */
    void raise(RootCause rootCause) {
        getEntityManager().lock(rootCause, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Of cases whose term has ended, which go whole; so it knows no reach. */
    List<RootCause> ofCases(Collection<UUID> violations) {
        return list("subjectKind = ?1 and subjectId in ?2", SubjectKind.VIOLATION, violations);
    }

    /** Those whose term has ended, which the retention asks for whole; so it knows no reach. */
    List<RootCause> ended(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    Optional<RootCause> find(Reach reach, UUID id) {
        return findByIdOptional(id)
                .filter(found -> reach.covers(Node.MINE, found.mineId())
                        || found.actions().stream().anyMatch(action -> reach.covers(Node.WORKER, action.ownerId())));
    }

    /** The mine that a record is of, if there is one within the reach. */
    Optional<UUID> mineOf(Reach reach, SubjectKind kind, UUID subjectId) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select mine_id from " + kind.table() + " where id = ?1", UUID.class)
                .setParameter(1, subjectId)
                .uniqueResultOptional()
                .filter(mineId -> reach.covers(Node.MINE, mineId));
    }

    /** The newest first. */
    Page<RootCause> list(Reach reach, RootCauseStatus status, SubjectKind kind, UUID subject, PageRequest page) {
        KeysetQuery query = KeysetQuery.from("root_cause")
                .reach(Node.MINE, "mine_id")
                .sortedBy("opened_at", "timestamptz", true)
                .where("status = ?", status)
                .where("subject_kind = ?", kind)
                .where("subject_id = ?", subject);
        return lists.page(query, reach, page, ids -> list("id in ?1", ids), RootCause::id);
    }
}
