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
 * hear nothing of it, so the stack is good for nothing but {@code browse} afterwards.
 */
final class FillMine {

    private static final String SQL = "/fill-mine.sql";

    private FillMine() {}

    static void run(Bench bench) throws Exception {
        try (Connection member = bench.admin("member")) {
            String mine = single(
                    member,
                    "select id from unit where kind = 'MINE' and code = '" + DemoPerson.MINE
                            + "' and not exists (select from unit where code = 'GS001')");
            long start = System.nanoTime();
            try (Statement statement = member.createStatement()) {
                statement.execute(sql().replace("${mine}", mine));
            }
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

    private static String count(Connection member, String table) throws SQLException {
        return "%,d".formatted(Long.parseLong(single(member, "select count(*) from " + table)));
    }

    private static String single(Connection member, String sql) throws SQLException {
        try (PreparedStatement query = member.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException(
                        "The demo mine is missing, or large already; start a stack with: deploy/local/up --seed mine");
            }
            return row.getString(1);
        }
    }

    private static String sql() throws IOException {
        try (InputStream resource = FillMine.class.getResourceAsStream(SQL)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
