package io.lamproom.member.retention;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.platform.retention.RetentionRunner;
import io.lamproom.testing.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Runs through the API as two persons would, and the passes that the scheduler would make. */
@ApplicationScoped
public class Erasures {

    static final String ROOT = "/api/v1/retention-runs/member";

    private final RetentionRunner runner;
    private final DataSource database;

    Erasures(RetentionRunner runner, DataSource database) {
        this.runner = runner;
        this.database = database;
    }

    /** Plans a run, has a second person confirm it, and makes passes until it is done. */
    public void eraseAll(TestMine mine, String kind) {
        untilDone(mine, confirmed(mine, kind));
    }

    static String planned(TestMine mine, String kind) {
        return TestMine.made(
                mine.hr().body(Map.of("mineId", mine.id(), "kind", kind)).post(ROOT));
    }

    static String confirmed(TestMine mine, String kind) {
        String id = planned(mine, kind);
        mine.as(Tokens.of("hr-dept").subject("second"))
                .header("If-Match", "\"0\"")
                .post(ROOT + "/" + id + "/confirmation")
                .then()
                .statusCode(200);
        return id;
    }

    void untilDone(TestMine mine, String id) {
        for (int passes = 0; !state(mine, id).equals("DONE"); passes++) {
            if (passes == 20) {
                throw new AssertionError("run " + id + " is not done");
            }
            runner.pass();
        }
    }

    void pass() {
        runner.pass();
    }

    static String state(TestMine mine, String id) {
        return mine.hr().get(ROOT + "/" + id).then().statusCode(200).extract().path("state");
    }

    /** The worker left on 2022-01-01, longer ago than any term. */
    public static void leaves(TestMine mine, Hired worker) {
        mine.hr()
                .header("If-Match", mine.etag(worker.path()))
                .body(Map.of("status", "LEFT", "to", "2022-01-01"))
                .post(worker.path() + "/departure")
                .then()
                .statusCode(200);
    }

    /** How many persons of the mine are erased. */
    long erased(TestMine mine) throws SQLException {
        return number("select count(*) from person where erased and mine_id = ?", mine.id());
    }

    long number(String sql, String id) throws SQLException {
        return Long.parseLong(text(sql, id));
    }

    /** The first column of the first row of a query about an id. */
    String text(String sql, String id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, UUID.fromString(id));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    /** A statement as the owner of the tables. */
    void execute(String sql) throws SQLException {
        Config config = ConfigProvider.getConfig();
        try (Connection connection = DriverManager.getConnection(
                        config.getValue("lamproom.db.url", String.class),
                        config.getValue("lamproom.db.owner-user", String.class),
                        config.getValue("lamproom.db.owner-password", String.class));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
