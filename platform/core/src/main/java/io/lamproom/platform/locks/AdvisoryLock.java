package io.lamproom.platform.locks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * PostgreSQL's advisory locks, by which the instances of a service agree on one of them. All numbers are here, in the
 * two-integer form; idempotency keys use the bigint form, which is another space.
 */
public enum AdvisoryLock {
    RELAY(1),
    SEALER(2),
    REBUILD(3),
    RECONCILIATION(4),
    DANGER_ESCALATION(5),
    RETENTION(6),
    PATTERN_REVIEW(7),
    REFUSAL_WATCH(8);

    /** "LAMP": keeps our numbers apart from those of other users of the database. */
    private static final int SPACE = 0x4C414D50;

    private final int number;

    AdvisoryLock(int number) {
        this.number = number;
    }

    /**
     * Takes the lock until the end of the transaction, or returns false at once. The lock must be taken in a statement of
     * its own, so that the next statement's snapshot sees what the previous holder committed.
     */
    public boolean tryLock(Connection connection) throws SQLException {
        return ask(connection, "select pg_try_advisory_xact_lock(?, ?)");
    }

    /** Takes the lock until the connection is closed, or returns false at once: for work of many transactions. */
    public boolean tryHold(Connection connection) throws SQLException {
        return ask(connection, "select pg_try_advisory_lock(?, ?)");
    }

    private boolean ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, SPACE);
            statement.setInt(2, number);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getBoolean(1);
            }
        }
    }
}
