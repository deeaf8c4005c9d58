package io.lamproom.platform.change;

import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.audit.AuditedChange;
import io.lamproom.platform.events.Outbox;
import io.lamproom.platform.events.Outbox.Outgoing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/**
 * Ends every change of an aggregate: its rows, its audit entry and its event are in the caller's transaction, so all of
 * them are there afterwards or none is.
 */
@ApplicationScoped
public class ChangeRecorder {

    private final EntityManager entities;
    private final StateMappings mappings;
    private final Publication publication;
    private final Audit audit;
    private final Outbox outbox;

    ChangeRecorder(
            EntityManager entities, StateMappings mappings, Publication publication, Audit audit, Outbox outbox) {
        this.entities = entities;
        this.mappings = mappings;
        this.publication = publication;
        this.audit = audit;
        this.outbox = outbox;
    }

    /**
     * @param type aggregate and what happened, such as {@code violation.confirmed}
     * @param changedFields names of the changed fields, for the audit
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String type, Aggregate aggregate, String... changedFields) {
        recordAll(List.of(Change.of(type, aggregate, changedFields)));
    }

    /** Many changes with one flush and one batch of rows each for audit and outbox, as an import needs it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAll(List<Change> changes) {
        // the flush gives the aggregates the versions that audit and event name
        entities.flush();
        List<AuditedChange> audited = new ArrayList<>(changes.size());
        List<Outgoing> outgoing = new ArrayList<>(changes.size());
        for (Change change : changes) {
            Aggregate aggregate = change.aggregate();
            StateMapping<Aggregate> mapping = mappings.of(aggregate);
            audited.add(new AuditedChange(
                    mapping.type(),
                    aggregate.id(),
                    aggregate.version(),
                    aggregate.mineId(),
                    change.type(),
                    change.fields()));
            outgoing.add(publication.of(change.type(), aggregate, mapping));
        }
        audit.changed(audited);
        outbox.appendAll(outgoing);
    }
}
