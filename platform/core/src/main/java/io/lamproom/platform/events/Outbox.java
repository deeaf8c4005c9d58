package io.lamproom.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * Takes events in the caller's transaction: they are sent if it commits, by the {@link Relay}, and gone if it does not.
 * Per aggregate they are sent in the order of its versions.
 */
@ApplicationScoped
public class Outbox {

    /** Below the broker's limit of 1 MiB a record, which an event in the outbox must never meet. */
    public static final int LARGEST_EVENT = 900_000;

    private static final String INSERT = """
            insert into platform.outbox_event
                (event_id, topic, message_key, aggregate_version, type, payload, traceparent)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource database;
    private final EventSettings settings;
    private final TransactionSynchronizationRegistry transactions;
    private final Relay relay;
    private final List<EventCheck> checks;

    @Inject
    Outbox(
            DataSource database,
            EventSettings settings,
            TransactionSynchronizationRegistry transactions,
            Relay relay,
            @Any Instance<EventCheck> checks) {
        this.database = database;
        this.settings = settings;
        this.transactions = transactions;
        this.relay = relay;
        this.checks = checks.stream().toList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Topic topic, EventEnvelope event) {
        appendAll(List.of(new Outgoing(topic, event)));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void appendAll(List<Outgoing> events) {
        insert(INSERT, events);
    }

    /** As {@link #appendAll}, leaving out states that wait in the outbox already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendMissing(List<Outgoing> events) {
        insert(INSERT + " on conflict (message_key, aggregate_version) do nothing", events);
    }

    private void insert(String sql, List<Outgoing> events) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Outgoing outgoing : events) {
                EventEnvelope event = outgoing.event();
                String payload = payload(event);
                checks.forEach(check -> check.check(event));
                statement.setObject(1, event.id());
                statement.setString(2, settings.topic(outgoing.topic()));
                statement.setString(3, event.subject());
                statement.setLong(4, event.aggregateVersion());
                statement.setString(5, event.type());
                statement.setString(6, payload);
                statement.setString(7, event.traceparent());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new OutboxRefused(e);
        }
        wakeRelayAfterCommit();
    }

    private static String payload(EventEnvelope event) {
        try {
            String payload = EventJson.MAPPER.writeValueAsString(event);
            if (payload.length() > LARGEST_EVENT / 4
                    && payload.getBytes(StandardCharsets.UTF_8).length > LARGEST_EVENT) {
                throw new IllegalArgumentException(
                        event.type() + " of " + event.subject() + " is larger than " + LARGEST_EVENT + " bytes");
            }
            return payload;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot write " + event.type() + " of " + event.subject(), e);
        }
    }

    private void wakeRelayAfterCommit() {
        if (transactions.getResource(Outbox.class) != null) {
            return;
        }
        transactions.putResource(Outbox.class, true);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.wake();
                }
            }
        });
    }

    /** An event and where it goes. */
    public record Outgoing(Topic topic, EventEnvelope event) {}

    /** The outbox could not take an event; the transaction cannot commit. */
    public static class OutboxRefused extends RuntimeException {
        OutboxRefused(SQLException cause) {
            super(cause);
        }
    }
}
