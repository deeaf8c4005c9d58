package io.lamproom.conduct.violation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** The people of events, as they are on record. */
@ApplicationScoped
class PeopleOfEvent {

    private static final String PEOPLE = """
            select v.event_id, v.worker_id, false as refused from violation v
            where v.event_id = any (?) and v.mine_id = ? and v.status <> 'VOIDED'
            union all
            select v.event_id, r.worker_id, true from violation v join violation_refuser r on r.violation_id = v.id
            where v.event_id = any (?) and v.mine_id = ? and v.status <> 'VOIDED'
            """;

    private static final String FOUND = """
            select 1 from violation
            where worker_id = ? and business_date = ? and shift = ? and status <> 'VOIDED' and not self_reported
              and occurred_at between ?::date - 2 and ?::date + 2
            limit 1
            """;

    private static final String KEEP = "insert into violation_refuser (violation_id, worker_id) values (?, ?)";

    private final DataSource database;

    PeopleOfEvent(DataSource database) {
        this.database = database;
    }

    EventPeople of(UUID mineId, UUID eventId) {
        return of(mineId, List.of(eventId)).getOrDefault(eventId, EventPeople.nobody());
    }

    /** Of several events; one that nobody has a part in yet is missing from the answer. */
    Map<UUID, EventPeople> of(UUID mineId, Collection<UUID> eventIds) {
        Map<UUID, EventPeople> found = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(PEOPLE)) {
            Object[] events = eventIds.toArray();
            statement.setArray(1, connection.createArrayOf("uuid", events));
            statement.setObject(2, mineId);
            statement.setArray(3, connection.createArrayOf("uuid", events));
            statement.setObject(4, mineId);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    EventPeople people = found.computeIfAbsent(
                            row.getObject("event_id", UUID.class), ignored -> EventPeople.nobody());
                    (row.getBoolean("refused") ? people.refusers() : people.subjects())
                            .add(row.getObject("worker_id", UUID.class));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the people of an event", e);
        }
    }

    /** Keeps who refused, by violation; after the violations are in the database. */
    void keep(Map<UUID, List<UUID>> refusers) {
        if (refusers.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(KEEP)) {
            for (Map.Entry<UUID, List<UUID>> each : refusers.entrySet()) {
                for (UUID refuser : new LinkedHashSet<>(each.getValue())) {
                    statement.setObject(1, each.getKey());
                    statement.setObject(2, refuser);
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot keep who refused", e);
        }
    }

    /** Whether somebody found the worker at fault in that shift: what they report of themselves after it is no self-report. */
    boolean isFound(UUID workerId, LocalDate businessDate, String shift) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FOUND)) {
            statement.setObject(1, workerId);
            statement.setObject(2, businessDate);
            statement.setString(3, shift);
            statement.setObject(4, businessDate);
            statement.setObject(5, businessDate);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read whether a worker was found at fault", e);
        }
    }
}
