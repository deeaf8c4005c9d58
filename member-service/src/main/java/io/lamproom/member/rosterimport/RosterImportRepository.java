package io.lamproom.member.rosterimport;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Roster imports of the mines within a reach, and those that wait for an instance to work on them. */
@ApplicationScoped
class RosterImportRepository implements PanacheRepositoryBase<RosterImport, UUID> {

    private static final String CLAIM = """
            update roster_import set leased_by = ?, leased_until = now() + make_interval(secs => ?)
             where id = (select id from roster_import
                          where state in ('VALIDATING', 'COMMITTING')
                            and (leased_until is null or leased_until < now())
                          order by requested_at limit 1 for update skip locked)
            returning id""";

    private final DataSource database;
    private final Lists lists;

    RosterImportRepository(DataSource database, Lists lists) {
        this.database = database;
        this.lists = lists;
    }

    Optional<RosterImport> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(found -> reach.covers(Node.MINE, found.mineId()));
    }

    /** The import, which no one else changes before the transaction ends. */
    Optional<RosterImport> findHeld(Reach reach, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> reach.covers(Node.MINE, found.mineId()));
    }

    Page<RosterImport> page(Reach reach, ImportState state, PageRequest request) {
        return lists.page(
                KeysetQuery.from("roster_import")
                        .reach(Node.MINE, "mine_id")
                        .sortedBy("requested_at", "timestamptz", true)
                        .where("state = ?", state),
                reach,
                request,
                ids -> list("id in ?1", ids),
                RosterImport::id);
    }

    /** Imports validated before a moment and not committed since. */
    List<RosterImport> waitingSince(Instant moment) {
        return find("state = ?1 and validatedAt < ?2", ImportState.VALIDATED, moment)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    void add(RosterImport rosterImport) {
        persistAndFlush(rosterImport);
    }

    /** Writes what was changed, after which the version is the new one. */
    @Override
    public void flush() {
        getEntityManager().flush();
    }

    /** Takes the lease of the oldest import that waits for someone to work on it; the service's own job, no caller's. */
    @Transactional
    Optional<UUID> claim(UUID instance, Duration lease) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(CLAIM)) {
            statement.setObject(1, instance);
            statement.setDouble(2, lease.toMillis() / 1000.0);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The import if this instance still holds its lease and it is still to be worked on. */
    Optional<RosterImport> findLeased(UUID instance, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.leasedTo(instance) && found.state().working());
    }
}
