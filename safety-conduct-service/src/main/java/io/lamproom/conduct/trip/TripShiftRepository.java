package io.lamproom.conduct.trip;

import io.lamproom.platform.ids.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Which shifts' trips are complete. */
@ApplicationScoped
class TripShiftRepository {

    private static final String TELL = """
            insert into trip_shift as s (id, version, mine_id, business_date, shift, complete, told_at, told_by)
            values (?, 0, ?, ?, ?, ?, ?, ?)
            on conflict (mine_id, business_date, shift) do update
            set version = s.version + 1, complete = excluded.complete, told_at = excluded.told_at,
                told_by = excluded.told_by
            where s.complete <> excluded.complete
            returning id, version
            """;

    private static final String FIND = """
            select complete, told_at from trip_shift where mine_id = ? and business_date = ? and shift = ?
            """;

    private static final String REMOVE = "delete from trip_shift where mine_id = ? and business_date <= ?";

    /** What was written. */
    record Told(UUID id, long version) {}

    private final DataSource database;

    TripShiftRepository(DataSource database) {
        this.database = database;
    }

    /** Empty when it had been said already. */
    Optional<Told> tell(TripShift told, String by) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(TELL)) {
            statement.setObject(1, Ids.next());
            statement.setObject(2, told.mineId());
            statement.setObject(3, told.businessDate());
            statement.setString(4, told.shift());
            statement.setBoolean(5, told.complete());
            statement.setObject(6, told.toldAt().atOffset(ZoneOffset.UTC));
            statement.setString(7, by);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Told(row.getObject(1, UUID.class), row.getLong(2)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of a mine that is known to be the caller's; not complete while nobody said otherwise. */
    TripShift of(UUID mineId, LocalDate businessDate, String shift) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setObject(1, mineId);
            statement.setObject(2, businessDate);
            statement.setString(3, shift);
            try (ResultSet row = statement.executeQuery()) {
                boolean told = row.next();
                Instant at = told ? row.getTimestamp("told_at").toInstant() : null;
                return new TripShift(mineId, businessDate, shift, told && row.getBoolean("complete"), at);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Forgets the shifts up to and of a business date. */
    void removeUntil(UUID mineId, LocalDate last) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(REMOVE)) {
            statement.setObject(1, mineId);
            statement.setObject(2, last);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
