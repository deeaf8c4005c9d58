package io.lamproom.conduct.coverage;

import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads the visits of a week beside the list of places; the week begins on its Monday. */
@ApplicationScoped
class Coverages {

    private static final int DAYS = 7;

    /** Whoever came by on a round. */
    private static final String ROUNDS = """
            (select place_id, visited_on from inspection_place where visited_on is not null
             union all
             select place_id, visited_on from leader_shift_place)
            """;

    private static final String VISITS = """
            select p.id, p.code, p.name, p.section_id, p.underground, count(v.visited_on) as visits,
                   max(v.visited_on) as last_visit
            from place p
            left join %s v on v.place_id = p.id and v.visited_on >= ? and v.visited_on < ?
            where p.id = any (?)
            group by p.id
            """.formatted(ROUNDS);

    private final DataSource database;
    private final Lists lists;

    Coverages(DataSource database, Lists lists) {
        this.database = database;
        this.lists = lists;
    }

    /**
     * The places that were there in a week, by code.
     *
     * @param visited only those that were, or were not, visited; null for all
     */
    Page<PlaceCoverage> list(Reach reach, LocalDate monday, UUID section, Boolean visited, PageRequest page) {
        LocalDate next = monday.plusDays(DAYS);
        KeysetQuery query = KeysetQuery.from("place")
                .reach(Node.MINE, "mine_id")
                .sortedBy("code", "text", false)
                .where("section_id = ?", section)
                .whereAll("opened_on < ? and coalesce(closed_on, 'infinity') > ?", next, monday);
        if (visited != null) {
            query.whereAll(
                    "exists (select from " + ROUNDS + " v where v.place_id = place.id"
                            + " and v.visited_on >= ? and v.visited_on < ?) = ?",
                    monday,
                    next,
                    visited);
        }
        return lists.page(query, reach, page, ids -> visits(ids, monday, next), PlaceCoverage::placeId);
    }

    private List<PlaceCoverage> visits(List<UUID> ids, LocalDate from, LocalDate to) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(VISITS)) {
            Array places = connection.createArrayOf("uuid", ids.toArray());
            statement.setObject(1, from);
            statement.setObject(2, to);
            statement.setArray(3, places);
            try (ResultSet rows = statement.executeQuery()) {
                List<PlaceCoverage> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PlaceCoverage read(ResultSet row) throws SQLException {
        return new PlaceCoverage(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getObject("section_id", UUID.class),
                row.getBoolean("underground"),
                row.getInt("visits"),
                row.getObject("last_visit", LocalDate.class));
    }
}
