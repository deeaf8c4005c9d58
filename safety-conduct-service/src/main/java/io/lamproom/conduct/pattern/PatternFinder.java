package io.lamproom.conduct.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Looks in the records of this service for what repeats; joins the caller's transaction. */
@ApplicationScoped
class PatternFinder {

    private static final String MINES = "select id from platform.roster_unit where kind = 'MINE'";

    /** Standing irregular acts by behaviour; a day more on each side of the index's key, as shifts cross midnight. */
    private static final String ACTS = """
            select team_id as scope_id, behaviour_code as matter, occurred_at as at, business_date, id,
                   section_id, team_id, covering_branch_id
            from violation
            where mine_id = ? and occurred_at >= ?::date - interval '2 days' and business_date >= ?
              and grade = 'IRREGULAR' and confirmed_at is not null and status not in ('REVOKED', 'ANNULLED')
              and not history and team_id is not null
            """;

    private static final String DANGERS = """
            select %1$s as scope_id, discipline || '/' || factor as matter, found_at as at, business_date, id,
                   section_id, team_id, covering_branch_id
            from danger
            where mine_id = ? and found_at >= ?::date - interval '2 days' and business_date >= ?
              and grade <> 'MAJOR' and status <> 'DISMISSED' and not history and %1$s is not null
            """;

    private static final Map<PatternKind, String> MATTERS = Map.of(
            PatternKind.IRREGULAR_ACTS_IN_TEAM, ACTS,
            PatternKind.DANGERS_IN_TEAM, DANGERS.formatted("team_id"),
            PatternKind.DANGERS_AT_PLACE, DANGERS.formatted("place_id"));

    private static final String FOUND = """
            select scope_id, matter, min(business_date) as first_on, max(business_date) as last_on,
                   array_agg(id) as ids,
                   (array_agg(section_id order by at desc))[1] as section_id,
                   (array_agg(team_id order by at desc))[1] as team_id,
                   (array_agg(covering_branch_id order by at desc))[1] as covering_branch_id
            from (%s) m
            where not exists (select from pattern_fact f where f.fact_id = m.id and f.kind = ?)
            group by scope_id, matter having count(*) >= ?
            order by scope_id, matter
            """;

    private final DataSource database;

    PatternFinder(DataSource database) {
        this.database = database;
    }

    /** The mines there are. */
    List<UUID> mines() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(MINES);
                ResultSet rows = statement.executeQuery()) {
            List<UUID> mines = new ArrayList<>();
            while (rows.next()) {
                mines.add(rows.getObject(1, UUID.class));
            }
            return mines;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What has repeated so often in a mine since a day, and is part of no review yet. */
    List<FoundPattern> find(UUID mineId, PatternKind kind, LocalDate since, int count) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FOUND.formatted(MATTERS.get(kind)))) {
            statement.setObject(1, mineId);
            statement.setObject(2, since);
            statement.setObject(3, since);
            statement.setString(4, kind.name());
            statement.setInt(5, count);
            try (ResultSet rows = statement.executeQuery()) {
                List<FoundPattern> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(read(kind, rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FoundPattern read(PatternKind kind, ResultSet row) throws SQLException {
        Array ids = row.getArray("ids");
        List<UUID> factIds = Arrays.asList((UUID[]) ids.getArray());
        return new FoundPattern(
                new Pattern(
                        kind,
                        row.getObject("scope_id", UUID.class),
                        row.getString("matter"),
                        row.getObject("first_on", LocalDate.class),
                        row.getObject("last_on", LocalDate.class),
                        factIds.size()),
                new Whose(
                        row.getObject("section_id", UUID.class),
                        row.getObject("team_id", UUID.class),
                        row.getObject("covering_branch_id", UUID.class)),
                factIds);
    }
}
