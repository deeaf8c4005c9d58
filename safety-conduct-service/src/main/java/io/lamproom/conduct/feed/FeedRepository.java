package io.lamproom.conduct.feed;

import io.lamproom.conduct.feed.FeedDaysView.FeedDayView;
import io.lamproom.conduct.feed.FeedDaysView.RefusedByCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

/** The counts of feeds' calls, and which ids were refused: nothing of what the items said. */
@ApplicationScoped
class FeedRepository {

    private static final String COUNT = """
            insert into feed_call (id, mine_id, kind, feed, received_on, received_at, recorded, completed, corrected,
                                   unchanged, held, refused)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String COUNT_CODES = """
            insert into feed_call_refusal (call_id, code, items)
            select ?, c.code, c.items from unnest(?::text[], ?::int[]) as c (code, items)
            """;

    private static final String REFUSE = """
            insert into feed_refusal (mine_id, kind, feed, item_id, code, refused_on)
            select ?, ?, ?, r.item_id, r.code, ? from unnest(?::text[], ?::text[]) as r (item_id, code)
            on conflict (mine_id, kind, feed, item_id) do update
            set code = excluded.code, refused_on = excluded.refused_on
            """;

    private static final String DAY = """
            select feed, sum(recorded) as recorded, sum(completed) as completed, sum(corrected) as corrected,
                   sum(unchanged) as unchanged, sum(held) as held, sum(refused) as refused
            from feed_call where mine_id = ? and kind = ? and received_on = ?
            group by feed
            """;

    private static final String DAY_CODES = """
            select c.feed, r.code, sum(r.items) as items
            from feed_call c join feed_call_refusal r on r.call_id = c.id
            where c.mine_id = ? and c.kind = ? and c.received_on = ?
            group by c.feed, r.code
            order by c.feed, r.code
            """;

    private static final String REFUSED = """
            select item_id, code from feed_refusal
            where mine_id = ? and kind = ? and feed = ? and item_id = any (?::text[])
            """;

    private static final String REMOVE_CALLS = """
            delete from feed_call where id in (
              select id from feed_call where mine_id = ? and received_on < ? limit ? for update skip locked)
            """;

    private static final String REMOVE_REFUSALS = """
            delete from feed_refusal where (mine_id, kind, feed, item_id) in (
              select mine_id, kind, feed, item_id from feed_refusal where mine_id = ? and refused_on < ?
              limit ? for update skip locked)
            """;

    /** What one call, or a part of it, told. */
    record Call(
            UUID id,
            UUID mineId,
            FeedKind kind,
            String feed,
            LocalDate receivedOn,
            Instant receivedAt,
            Map<FeedOutcome, Integer> outcomes,
            Map<String, Integer> codes) {

        int items(FeedOutcome outcome) {
            return outcomes.getOrDefault(outcome, 0);
        }
    }

    private final DataSource database;

    FeedRepository(DataSource database) {
        this.database = database;
    }

    void count(Call call) {
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
                statement.setObject(1, call.id());
                statement.setObject(2, call.mineId());
                statement.setString(3, call.kind().name());
                statement.setString(4, call.feed());
                statement.setObject(5, call.receivedOn());
                statement.setObject(6, call.receivedAt().atOffset(ZoneOffset.UTC));
                statement.setInt(7, call.items(FeedOutcome.RECORDED));
                statement.setInt(8, call.items(FeedOutcome.COMPLETED));
                statement.setInt(9, call.items(FeedOutcome.CORRECTED));
                statement.setInt(10, call.items(FeedOutcome.UNCHANGED));
                statement.setInt(11, call.items(FeedOutcome.HELD));
                statement.setInt(12, call.items(FeedOutcome.REFUSED));
                statement.executeUpdate();
            }
            if (!call.codes().isEmpty()) {
                try (PreparedStatement statement = connection.prepareStatement(COUNT_CODES)) {
                    statement.setObject(1, call.id());
                    statement.setArray(2, text(connection, call.codes().keySet()));
                    statement.setArray(3, text(connection, call.codes().values()));
                    statement.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps by which rule ids were refused the last time. */
    void refused(UUID mineId, FeedKind kind, String feed, LocalDate on, Map<String, String> codeById) {
        if (codeById.isEmpty()) {
            return;
        }
        // in one order, so that two calls with the same ids wait for each other and not for ever
        Map<String, String> sorted = new TreeMap<>(codeById);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(REFUSE)) {
            statement.setObject(1, mineId);
            statement.setString(2, kind.name());
            statement.setString(3, feed);
            statement.setObject(4, on);
            statement.setArray(5, text(connection, sorted.keySet()));
            statement.setArray(6, text(connection, sorted.values()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By which rule each of these was refused the last time; without those that never were. */
    Map<String, String> refused(UUID mineId, FeedKind kind, String feed, Collection<String> ids) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(REFUSED)) {
            statement.setObject(1, mineId);
            statement.setString(2, kind.name());
            statement.setString(3, feed);
            statement.setArray(4, text(connection, ids));
            Map<String, String> found = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.put(row.getString("item_id"), row.getString("code"));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By feed. */
    Map<String, FeedDayView> day(UUID mineId, FeedKind kind, LocalDate day) {
        Map<String, List<RefusedByCode>> codes = new HashMap<>();
        Map<String, FeedDayView> told = new TreeMap<>();
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement statement = prepared(connection, DAY_CODES, mineId, kind, day);
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    codes.computeIfAbsent(row.getString("feed"), ignored -> new ArrayList<>())
                            .add(new RefusedByCode(row.getString("code"), row.getInt("items")));
                }
            }
            try (PreparedStatement statement = prepared(connection, DAY, mineId, kind, day);
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    told.put(row.getString("feed"), day(row, codes));
                }
            }
            return told;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Removes some of what was received before a day; tells how many. */
    int removeBefore(UUID mineId, LocalDate keptFrom, int most) {
        return remove(REMOVE_CALLS, mineId, keptFrom, most) + remove(REMOVE_REFUSALS, mineId, keptFrom, most);
    }

    private int remove(String sql, UUID mineId, LocalDate keptFrom, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, mineId);
            statement.setObject(2, keptFrom);
            statement.setInt(3, most);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepared(
            Connection connection, String sql, UUID mineId, FeedKind kind, LocalDate day) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setObject(1, mineId);
        statement.setString(2, kind.name());
        statement.setObject(3, day);
        return statement;
    }

    private static FeedDayView day(ResultSet row, Map<String, List<RefusedByCode>> codes) throws SQLException {
        String feed = row.getString("feed");
        int recorded = row.getInt("recorded");
        int completed = row.getInt("completed");
        int corrected = row.getInt("corrected");
        int unchanged = row.getInt("unchanged");
        int held = row.getInt("held");
        int refused = row.getInt("refused");
        return new FeedDayView(
                feed,
                recorded + completed + corrected + unchanged + held + refused,
                recorded,
                completed,
                corrected,
                unchanged,
                held,
                refused,
                codes.getOrDefault(feed, List.of()),
                null);
    }

    /** Of text, which the statement casts. */
    private static java.sql.Array text(Connection connection, Collection<?> values) throws SQLException {
        return connection.createArrayOf(
                "text", values.stream().map(String::valueOf).toArray());
    }
}
