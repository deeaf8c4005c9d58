package io.lamproom.conduct.capture;

import io.lamproom.conduct.feed.FeedDaysView.HeldRows;
import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** What waits to be repaired, and what has become of it. */
@ApplicationScoped
class HeldReportRepository implements PanacheRepositoryBase<HeldReport, UUID> {

    private static final String OF_DAY = """
            select feed, count(*) filter (where status = 'HELD') as open,
                   count(*) filter (where status = 'REPAIRED') as repaired,
                   count(*) filter (where status = 'DISCARDED') as discarded
            from held_report where mine_id = ? and received_on = ?
            group by feed
            """;

    private static final String EXISTING = "select id from held_report where id = any (?)";

    private static final String STATUS =
            "select id, status from held_report where id = any (?) and mine_id = ? and feed = ?";

    private final DataSource database;
    private final Lists lists;

    HeldReportRepository(DataSource database, Lists lists) {
        this.database = database;
        this.lists = lists;
    }

    void add(HeldReport held) {
        persist(held);
    }

    /** Writes what has changed, so that it has its version. */
    void write() {
        flush();
    }

    Optional<HeldReport> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(held -> held.within(reach));
    }

    /** Of any mine and feed: an id is taken whosever it is. */
    Map<UUID, HeldReport> known(Collection<UUID> ids) {
        Map<UUID, HeldReport> found = new HashMap<>();
        List<UUID> there = existing(ids);
        if (!there.isEmpty()) {
            list("id in ?1", there).forEach(held -> found.put(held.id(), held));
        }
        return found;
    }

    /** Hardly ever any: a call of a thousand asks for no entities then. */
    private List<UUID> existing(Collection<UUID> ids) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(EXISTING)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            List<UUID> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(row.getObject(1, UUID.class));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The latest first. */
    Page<HeldReport> list(Reach reach, HeldStatus status, String feed, LocalDate receivedOn, PageRequest page) {
        KeysetQuery query = KeysetQuery.from("held_report")
                .reach(Node.MINE, "mine_id")
                .sortedBy("received_at", "timestamptz", true)
                .where("status = ?", status)
                .where("feed = ?", feed)
                .where("received_on = ?", receivedOn)
                // near the day in the sort key of the index, wherever the mine is
                .where("received_at >= ?::date - interval '1 day'", receivedOn)
                .where("received_at < ?::date + interval '2 days'", receivedOn);
        return lists.page(query, reach, page, ids -> list("id in ?1", ids), HeldReport::id);
    }

    /** Some of a mine's that have waited since before a day. */
    List<HeldReport> waitingSince(UUID mineId, LocalDate before, int most) {
        return find("mineId = ?1 and status = ?2 and receivedOn < ?3", mineId, HeldStatus.HELD, before)
                .page(0, most)
                .list();
    }

    /** Forgets some of a mine's that were received before a day and wait no longer; tells how many. */
    long forgetEnded(UUID mineId, LocalDate before) {
        return delete("mineId = ?1 and status <> ?2 and receivedOn < ?3", mineId, HeldStatus.HELD, before);
    }

    /** What has become of the items that were held on a day, by feed. */
    Map<String, HeldRows> ofDay(UUID mineId, LocalDate receivedOn) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(OF_DAY)) {
            statement.setObject(1, mineId);
            statement.setObject(2, receivedOn);
            Map<String, HeldRows> found = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.put(
                            row.getString("feed"),
                            new HeldRows(row.getInt("open"), row.getInt("repaired"), row.getInt("discarded")));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How those of a feed's ids stand that were ever held. */
    Map<UUID, HeldStatus> statuses(UUID mineId, String feed, Collection<UUID> ids) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(STATUS)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            statement.setObject(2, mineId);
            statement.setString(3, feed);
            Map<UUID, HeldStatus> found = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.put(row.getObject("id", UUID.class), HeldStatus.valueOf(row.getString("status")));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
