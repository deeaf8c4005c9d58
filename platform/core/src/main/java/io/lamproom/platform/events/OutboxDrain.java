package io.lamproom.platform.events;

import io.lamproom.platform.locks.AdvisoryLock;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Moves events from the outbox to the broker, in order, each at least once. Not for several threads.
 *
 * <p>Of all instances one moves at a time: it holds the relay's lock, and the row {@code relay_leader} names it. Whoever
 * takes the lock from another makes a new producer, which fences the other's: one that was stopped in the middle of a
 * pass and goes on later can send nothing more, so an old version never comes after a newer one.
 */
public final class OutboxDrain implements AutoCloseable {

    /** How far a pass came. */
    public enum Pass {
        /** Another instance is at it or leads, or nothing waits. */
        NOTHING_TO_DO,
        /** This instance leads now; what waits is sent by the next pass. */
        TOOK_OVER,
        SENT_ALL,
        SENT_FULL_BATCH
    }

    /** Where a test stops or breaks a pass. */
    public interface Probe {
        Probe NONE = new Probe() {};

        default void beforeBrokerCommit() throws Exception {}

        default void afterBrokerCommit() throws Exception {}
    }

    private static final byte[] CONTENT_TYPE =
            "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.US_ASCII);
    private static final int FETCH_SIZE = 500;

    private final Callable<Connection> connections;
    private final Map<String, Object> producerConfig;
    private final RelaySettings settings;
    private final Probe probe;
    private final UUID instance = UUID.randomUUID();

    private Connection connection;
    private Producer<byte[], byte[]> producer;
    private int batch;
    private volatile long sent;

    /**
     * @param broker the client's settings, such as addresses and credentials
     * @param transactionalId the same for all instances of a service
     */
    public OutboxDrain(
            Callable<Connection> connections,
            Map<String, Object> broker,
            String transactionalId,
            RelaySettings settings,
            Probe probe) {
        this.connections = connections;
        this.producerConfig = producerConfig(broker, transactionalId, settings);
        this.settings = settings;
        this.probe = probe;
        this.batch = settings.batch();
    }

    private static Map<String, Object> producerConfig(
            Map<String, Object> broker, String transactionalId, RelaySettings settings) {
        int brokerTimeout = (int) settings.brokerTimeout().toMillis();
        Map<String, Object> config = new HashMap<>(broker);
        config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
        config.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, (int)
                settings.leaderTimeout().toMillis());
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, brokerTimeout);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, brokerTimeout);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, brokerTimeout / 2);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        config.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        config.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        return config;
    }

    /** One pass; any failure leaves its rows in the outbox, and the next pass starts anew with all of them. */
    public Pass pass() throws Exception {
        connect();
        try {
            if (isEmpty()) {
                return Pass.NOTHING_TO_DO;
            }
            connection.setAutoCommit(false);
            Pass pass = passUnderLock();
            connection.commit();
            connection.setAutoCommit(true);
            batch = pass == Pass.SENT_FULL_BATCH ? Math.min(batch * 2, settings.largestBatch()) : settings.batch();
            return pass;
        } catch (Exception | Error e) {
            giveUpBoth();
            throw e;
        }
    }

    private void connect() throws Exception {
        if (connection == null) {
            connection = connections.call();
        }
    }

    private Pass passUnderLock() throws Exception {
        if (!AdvisoryLock.RELAY.tryLock(connection)) {
            return Pass.NOTHING_TO_DO;
        }
        Optional<UUID> leader = leader();
        boolean named = leader.filter(instance::equals).isPresent();
        if (producer == null || !named) {
            if (!named && leader.isPresent() && !isLeftUndone()) {
                return Pass.NOTHING_TO_DO;
            }
            takeOver();
            return Pass.TOOK_OVER;
        }
        List<Long> positions = send();
        if (positions.isEmpty()) {
            return Pass.NOTHING_TO_DO;
        }
        delete(positions);
        sent = sent + positions.size();
        return positions.size() < batch ? Pass.SENT_ALL : Pass.SENT_FULL_BATCH;
    }

    /** Without a lock and in one statement, as it is asked ten times a second. */
    private boolean isEmpty() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select position from platform.outbox_event order by position limit 1")) {
            return !row.next();
        }
    }

    private Optional<UUID> leader() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select instance from platform.relay_leader")) {
            return row.next() ? Optional.ofNullable(row.getObject(1, UUID.class)) : Optional.empty();
        }
    }

    /** Whether the leader has let an event wait: if every instance took over at every chance, each would fence the other. */
    private boolean isLeftUndone() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                select created_at < clock_timestamp() - make_interval(secs => ?)
                from platform.outbox_event order by position limit 1""")) {
            statement.setDouble(1, settings.takeOverAfter().toMillis() / 1000.0);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** A pass of its own: the broker's time for a take-over and that for a batch must not add up in one transaction. */
    private void takeOver() throws SQLException {
        closeProducer();
        producer = new KafkaProducer<>(producerConfig, new ByteArraySerializer(), new ByteArraySerializer());
        producer.initTransactions();
        try (PreparedStatement statement = connection.prepareStatement(
                "update platform.relay_leader set instance = ?, since = clock_timestamp()")) {
            statement.setObject(1, instance);
            statement.executeUpdate();
        }
    }

    private List<Long> send() throws Exception {
        List<Long> positions = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("""
                select position, topic, message_key, payload, traceparent
                from platform.outbox_event order by position limit ?""")) {
            statement.setInt(1, batch);
            // read as it is sent: the producer's buffer bounds what is in memory, whatever the size of the events
            statement.setFetchSize(FETCH_SIZE);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    if (positions.isEmpty()) {
                        producer.beginTransaction();
                    }
                    producer.send(record(row));
                    positions.add(row.getLong(1));
                }
            }
        }
        if (!positions.isEmpty()) {
            probe.beforeBrokerCommit();
            // waits for every record, and fails if one of them failed
            producer.commitTransaction();
            probe.afterBrokerCommit();
        }
        return positions;
    }

    private static ProducerRecord<byte[], byte[]> record(ResultSet row) throws SQLException {
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                row.getString(2),
                row.getString(3).getBytes(StandardCharsets.UTF_8),
                row.getString(4).getBytes(StandardCharsets.UTF_8));
        Headers headers = record.headers().add("content-type", CONTENT_TYPE);
        String traceparent = row.getString(5);
        if (traceparent != null) {
            headers.add("traceparent", traceparent.getBytes(StandardCharsets.US_ASCII));
        }
        return record;
    }

    /** By name, not up to the last one: a row with a lower position may have been committed since they were read. */
    private void delete(List<Long> positions) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("delete from platform.outbox_event where position = any (?)")) {
            statement.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
            statement.executeUpdate();
        }
    }

    /** Events sent by this instance. */
    public long sent() {
        return sent;
    }

    public Backlog backlog() throws Exception {
        connect();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select count(*), coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)
                        from platform.outbox_event""")) {
            row.next();
            return new Backlog(row.getLong(1), Duration.ofMillis((long) (row.getDouble(2) * 1000)));
        }
    }

    /** What waits in the outbox. */
    public record Backlog(long pending, Duration oldest) {
        static final Backlog NONE = new Backlog(0, Duration.ZERO);
    }

    /** In doubt: whether the broker or the database has committed is not known, so neither is used again. */
    private void giveUpBoth() {
        closeProducer();
        closeConnection();
    }

    private void closeProducer() {
        if (producer != null) {
            try {
                producer.close(Duration.ZERO);
            } finally {
                producer = null;
            }
        }
    }

    private void closeConnection() {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException alreadyGone) {
                // the server ends the session by itself
            } finally {
                connection = null;
            }
        }
    }

    /** Leaves the lead, so that another instance need not wait for it. */
    public void resign() throws Exception {
        connect();
        try (PreparedStatement statement =
                connection.prepareStatement("update platform.relay_leader set instance = null where instance = ?")) {
            statement.setObject(1, instance);
            statement.executeUpdate();
        }
    }

    @Override
    public void close() {
        giveUpBoth();
    }
}
