package io.lamproom.platform.audit;

import io.lamproom.platform.database.OwnConnections;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;

/**
 * Takes out of audit entries what names a person: actor, staff number, request and stated reason. What was done, when and
 * to which record stays, and so does its digest. The service's own role cannot do this; the retention role can do nothing
 * else.
 */
@ApplicationScoped
public class EmptyAuditEntries {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private static final String EMPTY = """
            update platform.audit_entry set actor = null, staff_no = null, request_id = null, reason = null, salt = null
             where aggregate_id = any (?) and salt is not null""";

    private final OwnConnections connections;

    EmptyAuditEntries(OwnConnections connections) {
        this.connections = connections;
    }

    /** Those about these aggregates, at once and outside the caller's transaction; a repetition does no harm. */
    public void empty(Collection<UUID> aggregates) {
        if (aggregates.isEmpty()) {
            return;
        }
        try (Connection connection = connections.openForRetention("retention", LONGEST_PAUSE);
                PreparedStatement statement = connection.prepareStatement(EMPTY)) {
            statement.setArray(1, connection.createArrayOf("uuid", aggregates.toArray()));
            statement.executeUpdate();
        } catch (SQLException | IllegalStateException e) {
            throw new NotEmptied(e);
        }
    }

    /** The retention role cannot be used at the moment: no record's fault. */
    public static final class NotEmptied extends IllegalStateException {

        NotEmptied(Exception cause) {
            super("Cannot empty the audit", cause);
        }
    }
}
