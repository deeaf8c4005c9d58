package io.lamproom.conduct.trip;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** The trips of a mine: written in one statement a call, whatever their number. */
@ApplicationScoped
class TripRepository {

    /** A trip that was known without its end gets it; whatever differs otherwise is left as it is. */
    private static final String STORE = """
            insert into underground_trip as t (id, mine_id, worker_id, section_id, team_id, business_date, shift,
                                               down_at, up_at, feed, batch_id)
            select n.id, ?, n.worker_id, n.section_id, n.team_id, n.business_date, n.shift, n.down_at, n.up_at, n.feed,
                   ?
            from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::date[], ?::text[], ?::timestamptz[],
                        ?::timestamptz[], ?::text[])
              as n (id, worker_id, section_id, team_id, business_date, shift, down_at, up_at, feed)
            on conflict (id) do update set up_at = excluded.up_at, batch_id = excluded.batch_id
            where t.up_at is null and excluded.up_at is not null
              and t.mine_id = excluded.mine_id and t.worker_id = excluded.worker_id and t.down_at = excluded.down_at
            returning t.id, t.xmax = 0 as inserted
            """;

    private static final String READ = """
            select id, mine_id, worker_id, section_id, team_id, business_date, shift, down_at, up_at, feed
            from underground_trip where id = any(?::uuid[])
            """;

    /** Who is not known to have come up within a day is not taken to be down still. */
    private static final String DOWN_BETWEEN = """
            select exists (select 1 from underground_trip
                           where worker_id = ? and down_at < ?
                             and coalesce(up_at, down_at + interval '24 hours') > ?)
            """;

    private static final String REMOVE = """
            delete from underground_trip where id in (
              select id from underground_trip where mine_id = ? and business_date < ?
              limit ? for update skip locked)
            """;

    private final DataSource database;
    private final Lists lists;

    TripRepository(DataSource database, Lists lists) {
        this.database = database;
        this.lists = lists;
    }

    /**
     * Stores trips of different ids.
     *
     * @return of each that was written, whether it is new (true) or was completed (false)
     */
    Map<UUID, Boolean> store(UUID mineId, UUID batchId, Collection<Trip> trips) {
        // in one order, so that two calls with the same trips wait for each other and not for ever
        List<Trip> sorted =
                trips.stream().sorted(Comparator.comparing(Trip::id)).toList();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(STORE)) {
            statement.setObject(1, mineId);
            statement.setObject(2, batchId);
            array(statement, 3, sorted, Trip::id);
            array(statement, 4, sorted, Trip::workerId);
            array(statement, 5, sorted, Trip::sectionId);
            array(statement, 6, sorted, Trip::teamId);
            array(statement, 7, sorted, Trip::businessDate);
            array(statement, 8, sorted, Trip::shift);
            array(statement, 9, sorted, Trip::downAt);
            array(statement, 10, sorted, Trip::upAt);
            array(statement, 11, sorted, Trip::feed);
            Map<UUID, Boolean> written = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    written.put(rows.getObject(1, UUID.class), rows.getBoolean(2));
                }
            }
            return written;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of any mine: an id is taken whosever it is. */
    Map<UUID, Trip> known(Collection<UUID> ids) {
        Map<UUID, Trip> found = new HashMap<>();
        read(List.copyOf(ids)).forEach(trip -> found.put(trip.id(), trip));
        return found;
    }

    /** The latest first. */
    Page<Trip> list(Reach reach, UUID worker, LocalDate businessDate, String shift, PageRequest page) {
        KeysetQuery query = KeysetQuery.from("underground_trip")
                .reach(Node.MINE, "mine_id")
                .reach(Node.SECTION, "section_id")
                .reach(Node.WORKER, "worker_id")
                .sortedBy("down_at", "timestamptz", true)
                .where("worker_id = ?", worker)
                .where("business_date = ?", businessDate)
                // near the business date in the sort key of the index
                .where("down_at >= ?::date - interval '2 days'", businessDate)
                .where("down_at < ?::date + interval '3 days'", businessDate)
                .where("shift = ?", shift);
        return lists.page(query, reach, page, this::read, Trip::id);
    }

    boolean wasDown(UUID workerId, Instant from, Instant to) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(DOWN_BETWEEN)) {
            statement.setObject(1, workerId);
            statement.setObject(2, offset(to));
            statement.setObject(3, offset(from));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Removes some of a mine's trips of business dates before one; tells how many. */
    int removeBefore(UUID mineId, LocalDate keptFrom, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(REMOVE)) {
            statement.setObject(1, mineId);
            statement.setObject(2, keptFrom);
            statement.setInt(3, most);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Trip> read(List<UUID> ids) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(READ)) {
            array(statement, 1, ids, Function.identity());
            List<Trip> trips = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    trips.add(trip(row));
                }
            }
            return trips;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Trip trip(ResultSet row) throws SQLException {
        return new Trip(
                row.getObject("id", UUID.class),
                row.getObject("mine_id", UUID.class),
                row.getObject("worker_id", UUID.class),
                row.getObject("section_id", UUID.class),
                row.getObject("team_id", UUID.class),
                row.getObject("business_date", LocalDate.class),
                row.getString("shift"),
                row.getTimestamp("down_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("up_at"))
                        .map(Timestamp::toInstant)
                        .orElse(null),
                row.getString("feed"));
    }

    /** Of text, which the statement casts. */
    private static <T> void array(PreparedStatement statement, int index, List<T> rows, Function<T, ?> field)
            throws SQLException {
        String[] values = rows.stream()
                .map(field)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
        statement.setArray(index, statement.getConnection().createArrayOf("text", values));
    }

    private static OffsetDateTime offset(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
