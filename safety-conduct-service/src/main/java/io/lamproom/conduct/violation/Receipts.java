package io.lamproom.conduct.violation;

import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** What a recorder was answered before, for a repeat. Their own reports only: no reach is asked. */
@ApplicationScoped
class Receipts {

    private static final String READ = """
            select id, version, status, occurred_at, business_date, shift, recorded_at, late, history, content_hash,
                   recorded_by
            from violation
            """;

    private static final String OWN = READ + "where id = ? and recorded_by = ?";
    private static final String MANY = READ + "where id = any (?)";

    /**
     * A receipt, whose it is and by what a repeat is known.
     *
     * @param contentHash null if its id was not made by the recorder
     */
    record Kept(Receipt receipt, String recordedBy, byte[] contentHash) {}

    private final DataSource dataSource;
    private final BusinessClock clock;

    Receipts(DataSource dataSource, BusinessClock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** The receipt of a record that this subject made. */
    Optional<Kept> find(UUID id, String recordedBy) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(OWN)) {
            statement.setObject(1, id);
            statement.setString(2, recordedBy);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(kept(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read a receipt", e);
        }
    }

    /** The records of these ids, whosever they are: an id is taken by anybody's. */
    Map<UUID, Kept> find(Collection<UUID> ids) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(MANY)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            Map<UUID, Kept> found = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Kept kept = kept(row);
                    found.put(kept.receipt().id(), kept);
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read receipts", e);
        }
    }

    private Kept kept(ResultSet row) throws SQLException {
        return new Kept(receipt(row), row.getString("recorded_by"), row.getBytes("content_hash"));
    }

    private Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                ViolationStatus.valueOf(row.getString("status")),
                offset(row, "occurred_at"),
                row.getObject("business_date", LocalDate.class),
                row.getString("shift"),
                offset(row, "recorded_at"),
                row.getBoolean("late"),
                row.getBoolean("history"));
    }

    private OffsetDateTime offset(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(clock.zone())
                .toOffsetDateTime();
    }
}
