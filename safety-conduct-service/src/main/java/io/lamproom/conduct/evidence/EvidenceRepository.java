package io.lamproom.conduct.evidence;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Evidence of a record, whose reach the caller has checked. What was removed is found no more. */
@ApplicationScoped
class EvidenceRepository implements PanacheRepositoryBase<Evidence, UUID> {

    private final Lists lists;

    EvidenceRepository(Lists lists) {
        this.lists = lists;
    }

    void add(Evidence evidence) {
        persist(evidence);
    }

    /** Writes what has changed, so that versions are known. */
    void write() {
        getEntityManager().flush();
    }

    Optional<Evidence> find(RecordKind kind, UUID recordId, UUID id) {
        return findByIdOptional(id)
                .filter(evidence ->
                        evidence.recordKind() == kind && evidence.recordId().equals(recordId) && !evidence.removed());
    }

    /** How many of a record's a subject of tokens has added. */
    long countAdded(RecordKind kind, UUID recordId, String subject) {
        return count(
                "recordId = ?1 and recordKind = ?2 and added.by.subject = ?3 and removal.at is null",
                recordId,
                kind,
                subject);
    }

    /** In the order in which they were added. */
    Page<Evidence> list(Reach reach, RecordKind kind, UUID recordId, PageRequest page) {
        KeysetQuery query = KeysetQuery.from("evidence")
                .withinCheckedReach("record_id = ?", recordId)
                .sortedBy("added_at", "timestamptz", false)
                .where("record_kind = ?", kind)
                .where("removed_at is null");
        return lists.page(query, reach, page, ids -> list("id in ?1", ids), Evidence::id);
    }
}
