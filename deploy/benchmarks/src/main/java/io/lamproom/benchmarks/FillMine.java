package io.lamproom.benchmarks;

import io.lamproom.local.DemoPerson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * Makes the demo mine as large as the goals are set for, by SQL: through the API it would take hours. The other services
 * hear nothing of it, so the stack is good for nothing but browsing afterwards.
 */
final class FillMine {

    private FillMine() {}

    static void roster(Bench bench) throws Exception {
        try (Connection member = bench.admin("member")) {
            long start = System.nanoTime();
            fill(member, "/fill-mine.sql", "unit where code = 'GS001'", "unit where kind = 'MINE' and code = ?");
            System.out.printf(
                    "%s workers, %s branches, %s meetings, %s attendances, %s lines of dues written in %d s%n",
                    count(member, "worker"),
                    count(member, "branch"),
                    count(member, "meeting"),
                    count(member, "meeting_attendee"),
                    count(member, "dues_line"),
                    Duration.ofNanos(System.nanoTime() - start).toSeconds());
        }
    }

    static void conduct(Bench bench) throws Exception {
        try (Connection conduct = bench.admin("conduct")) {
            long start = System.nanoTime();
            fill(
                    conduct,
                    "/fill-conduct.sql",
                    "violation where recorded_by = 'inspector'",
                    "platform.roster_unit where kind = 'MINE' and code = ?");
            System.out.printf(
                    "%s violations, %s points accounts, %s entries of the ledger written in %d s%n",
                    count(conduct, "violation"),
                    count(conduct, "points_account"),
                    count(conduct, "points_entry"),
                    Duration.ofNanos(System.nanoTime() - start).toSeconds());
        }
    }

    private static void fill(Connection database, String script, String filled, String mine)
            throws SQLException, IOException {
        String found = single(
                database,
                "select id from " + mine.replace("?", "'" + DemoPerson.MINE + "'") + " and not exists (select from "
                        + filled + ")");
        try (Statement statement = database.createStatement()) {
            statement.execute(sql(script).replace("${mine}", found));
        }
    }

    private static String count(Connection database, String table) throws SQLException {
        return "%,d".formatted(Long.parseLong(single(database, "select count(*) from " + table)));
    }

    private static String single(Connection database, String sql) throws SQLException {
        try (PreparedStatement query = database.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException(
                        "The demo mine is missing, or large already; start a stack with: deploy/local/up --seed mine");
            }
            return row.getString(1);
        }
    }

    private static String sql(String script) throws IOException {
        try (InputStream resource = FillMine.class.getResourceAsStream(script)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
