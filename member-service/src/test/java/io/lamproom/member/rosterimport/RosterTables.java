package io.lamproom.member.rosterimport;

import io.lamproom.member.TestMine;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What imports leave in the database, and what can be made to go wrong there. */
@Singleton
class RosterTables {

    private final DataSource database;
    private final String url;
    private final String owner;
    private final String ownerPassword;

    RosterTables(
            DataSource database,
            @ConfigProperty(name = "lamproom.db.url") String url,
            @ConfigProperty(name = "lamproom.db.owner-user") String owner,
            @ConfigProperty(name = "lamproom.db.owner-password") String ownerPassword) {
        this.database = database;
        this.url = url;
        this.owner = owner;
        this.ownerPassword = ownerPassword;
    }

    long workers(TestMine mine) throws SQLException {
        return count("select count(*) from worker where mine_id = ?", mine.id());
    }

    long auditedWorkers(TestMine mine) throws SQLException {
        return count(
                "select count(*) from platform.audit_entry where aggregate_type = 'worker' and mine_id = ?", mine.id());
    }

    long stagedCells(String id) throws SQLException {
        return count("select count(*) from platform.sheet_import_row where import_id = ? and cells is not null", id);
    }

    long attempts(String id) throws SQLException {
        return count("select attempts from platform.sheet_import where id = ?", id);
    }

    private long count(String sql, String id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    interface Steps {
        void run() throws Exception;
    }

    /** Runs this in the database whenever the worker with this staff number is about to be written. */
    void whileWritingOf(TestMine mine, String staffNo, String body, Steps steps) throws Exception {
        try (Connection connection = DriverManager.getConnection(url, owner, ownerPassword);
                Statement statement = connection.createStatement()) {
            statement.execute("create function fault() returns trigger language plpgsql as $$ begin " + body
                    + " return new; end $$");
            statement.execute("create trigger fault before insert on worker for each row when (new.staff_no = '"
                    + staffNo + "' and new.mine_id = '" + mine.id() + "') execute function fault()");
            try {
                steps.run();
            } finally {
                statement.execute("drop trigger fault on worker");
                statement.execute("drop function fault()");
            }
        }
    }
}
