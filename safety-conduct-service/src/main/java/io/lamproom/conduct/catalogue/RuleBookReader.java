package io.lamproom.conduct.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads a mine's {@link RuleBook} from the tables, in the caller's transaction where there is one. */
@ApplicationScoped
class RuleBookReader {

    private static final String REVISION = "select revision from catalogue_revision where mine_id = ?";

    private static final String RAISE = """
            insert into catalogue_revision (mine_id, revision) values (?, 1)
            on conflict (mine_id) do update set revision = catalogue_revision.revision + 1
            """;

    private static final String BEHAVIOURS = """
            select b.id, b.code, v.valid_from, v.category, v.discipline, v.grade, v.points, v.unit_points
            from behaviour b join behaviour_version v on v.behaviour_id = b.id
            where b.mine_id = ?
            """;

    private static final String GRADES = """
            select s.id, s.valid_from, s.mine_id is not null as own, l.code, l.name_zh, l.national_grade, l.serious
            from grade_scheme s join grade_level l on l.scheme_id = s.id
            where s.mine_id = ? or s.mine_id is null
            """;

    private static final String POLICIES = """
            select valid_from, mine_id is not null as own, report_within_hours, confirm_within_working_days
            from conduct_policy
            where mine_id = ? or mine_id is null
            """;

    @FunctionalInterface
    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private final DataSource dataSource;

    RuleBookReader(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The number of changes to a mine's rules so far. */
    long revision(UUID mineId) {
        long[] revision = new long[1];
        each(REVISION, mineId, row -> revision[0] = row.getLong("revision"));
        return revision[0];
    }

    /** Tells every instance that the mine's rules have changed, once the caller's transaction commits. */
    void raiseRevision(UUID mineId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(RAISE)) {
            statement.setObject(1, mineId);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot raise the catalogue's revision", e);
        }
    }

    // The revision is read first: rows newer than it are read again when it is next compared.
    RuleBook read(UUID mineId) {
        long revision = revision(mineId);

        List<BehaviourTerms> behaviours = new ArrayList<>();
        each(BEHAVIOURS, mineId, row -> behaviours.add(behaviour(row)));

        Map<UUID, RuleBook.Scheme> schemes = new LinkedHashMap<>();
        each(GRADES, mineId, row -> addGrade(schemes, row));

        List<RuleBook.Policy> policies = new ArrayList<>();
        each(POLICIES, mineId, row -> policies.add(policy(row)));

        return new RuleBook(revision, behaviours, List.copyOf(schemes.values()), policies);
    }

    private static BehaviourTerms behaviour(ResultSet row) throws SQLException {
        return new BehaviourTerms(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getObject("valid_from", LocalDate.class),
                Category.valueOf(row.getString("category")),
                Discipline.valueOf(row.getString("discipline")),
                row.getString("grade"),
                row.getInt("points"),
                row.getInt("unit_points"));
    }

    private static void addGrade(Map<UUID, RuleBook.Scheme> schemes, ResultSet row) throws SQLException {
        LocalDate from = row.getObject("valid_from", LocalDate.class);
        boolean own = row.getBoolean("own");
        schemes.computeIfAbsent(
                        row.getObject("id", UUID.class), ignored -> new RuleBook.Scheme(from, own, new ArrayList<>()))
                .grades()
                .add(new Grade(
                        row.getString("code"),
                        row.getString("name_zh"),
                        row.getObject("national_grade", Integer.class),
                        row.getBoolean("serious")));
    }

    private static RuleBook.Policy policy(ResultSet row) throws SQLException {
        return new RuleBook.Policy(
                row.getObject("valid_from", LocalDate.class),
                row.getBoolean("own"),
                new ConductTerms(row.getInt("report_within_hours"), row.getInt("confirm_within_working_days")));
    }

    private void each(String sql, UUID mineId, Row reader) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, mineId);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the catalogue", e);
        }
    }
}
