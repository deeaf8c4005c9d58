package io.lamproom.conduct.violation;

import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** What a recorder was answered before, for a repeat. Their own reports only: no reach is asked. */
@ApplicationScoped
class Receipts {

    private static final String OWN = """
            select version, status, occurred_at, business_date, shift, recorded_at, late, history, content_hash
            from violation
            where id = ? and recorded_by = ?
            """;

    /** A receipt and by what a repeat is known; null if its id was not made by the caller. */
    record Kept(Receipt receipt, byte[] contentHash) {}

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
                return row.next()
                        ? Optional.of(new Kept(receipt(id, row), row.getBytes("content_hash")))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read a receipt", e);
        }
    }

    private Receipt receipt(UUID id, ResultSet row) throws SQLException {
        return new Receipt(
                id,
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
