package io.lamproom.member.people;

import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;

/** Persons of the mines within a reach. */
@ApplicationScoped
public class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    /** The person of a mine with this identity number; persons not yet flushed are not found. */
    public Optional<Person> findByIdHash(Reach reach, UUID mineId, byte[] idHash) {
        return reach.covers(Node.MINE, mineId)
                ? find("mineId = ?1 and idHash = ?2", mineId, idHash)
                        .withHint(HibernateHints.HINT_FLUSH_MODE, FlushModeType.COMMIT)
                        .singleResultOptional()
                : Optional.empty();
    }

    /** The persons of a mine with one of these identity numbers; persons not yet flushed are not found. */
    List<Person> findByIdHashes(Reach reach, UUID mineId, List<byte[]> idHashes) {
        return reach.covers(Node.MINE, mineId)
                ? find("mineId = ?1 and idHash in ?2", mineId, idHashes)
                        .withHint(HibernateHints.HINT_FLUSH_MODE, FlushModeType.COMMIT)
                        .list()
                : List.of();
    }

    /** Persons of a mine, whom no one else changes before the transaction ends; those erased meanwhile are left out. */
    List<Person> findHeld(Reach reach, UUID mineId, List<UUID> ids) {
        return reach.covers(Node.MINE, mineId)
                ? find("mineId = ?1 and not erased and id in ?2 order by id", mineId, ids)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list()
                : List.of();
    }

    void add(Person person) {
        persist(person);
    }
}
