package io.lamproom.platform.change;

import io.lamproom.platform.events.Outbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Publishes the present state of aggregates again, through the outbox: to repair a topic, to fill a new one, or after the
 * database was restored from a backup. Consumers that have a state already ignore it.
 */
@Singleton
public class Republish {

    /**
     * What versions are raised by after a restore: the versions that were lost with the end of the database may be on the
     * topic, and would be used a second time for something else.
     */
    static final long BEYOND_LOST_VERSIONS = 1_000_000;

    private static final Logger LOG = Logger.getLogger(Republish.class);
    private static final int BATCH = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EntityManager entities;
    private final StateMappings mappings;
    private final Publication publication;
    private final Outbox outbox;

    Republish(EntityManager entities, StateMappings mappings, Publication publication, Outbox outbox) {
        this.entities = entities;
        this.mappings = mappings;
        this.publication = publication;
        this.outbox = outbox;
    }

    /** The names of the aggregates that this service publishes. */
    public Set<String> types() {
        return mappings.types();
    }

    /**
     * Publishes all aggregates of a type.
     *
     * @return how many
     */
    public long all(String type) {
        StateMapping<?> mapping = mappingOf(type);
        long published = 0;
        UUID last = BEFORE_ALL;
        while (last != null) {
            Batch batch = inTransaction(mapping, "e.{id} > ?1", last, BATCH);
            published += batch.size();
            last = batch.size() == BATCH ? batch.last() : null;
        }
        LOG.infof("%d aggregates of type %s are published again", published, type);
        return published;
    }

    /** Publishes some aggregates of a type; an id that is not there is left out. */
    public long some(String type, List<UUID> ids) {
        long published = 0;
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<UUID> part = ids.subList(from, Math.min(ids.size(), from + BATCH));
            published +=
                    inTransaction(mappingOf(type), "e.{id} in ?1", part, BATCH).size();
        }
        return published;
    }

    /** After a restore: raises the versions of all aggregates of a type and publishes them. */
    public long afterRestore(String type) {
        StateMapping<?> mapping = mappingOf(type);
        QuarkusTransaction.requiringNew().run(() -> {
            EntityType<?> entity = entities.getMetamodel().entity(mapping.aggregate());
            String version = entity.getVersion(long.class).getName();
            entities.createQuery("update %s e set e.%s = e.%s + %d"
                            .formatted(entity.getName(), version, version, BEYOND_LOST_VERSIONS))
                    .executeUpdate();
        });
        return all(type);
    }

    private StateMapping<?> mappingOf(String type) {
        return mappings.named(type).orElseThrow(() -> new IllegalArgumentException("No aggregate is named " + type));
    }

    private record Batch(int size, UUID last) {}

    private <A extends Aggregate> Batch inTransaction(
            StateMapping<A> mapping, String condition, Object argument, int limit) {
        return QuarkusTransaction.requiringNew().call(() -> {
            EntityType<A> entity = entities.getMetamodel().entity(mapping.aggregate());
            String id = entity.getId(UUID.class).getName();
            String query = "from %s e where %s order by e.{id}"
                    .formatted(entity.getName(), condition)
                    .replace("{id}", id);
            TypedQuery<A> batch = entities.createQuery(query, mapping.aggregate())
                    .setParameter(1, argument)
                    .setMaxResults(limit)
                    // a change at the same time would put its newer version before this one
                    .setLockMode(LockModeType.PESSIMISTIC_READ);
            List<A> aggregates = batch.getResultList();
            outbox.appendMissing(aggregates.stream()
                    .map(each -> publication.of(mapping.type() + ".republished", each, mapping))
                    .toList());
            return new Batch(
                    aggregates.size(),
                    aggregates.isEmpty() ? null : aggregates.getLast().id());
        });
    }
}
