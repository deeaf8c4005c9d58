package io.lamproom.testing.events;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The database as its owner sees it, outside the service. */
@Singleton
public class Sql {

    private final String url;
    private final String user;
    private final String password;

    Sql(
            @ConfigProperty(name = "lamproom.db.url") String url,
            @ConfigProperty(name = "lamproom.db.owner-user") String user,
            @ConfigProperty(name = "lamproom.db.owner-password") String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** Runs statements in one transaction. */
    public void run(String... statements) {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long number(String sql, Object... arguments) {
        return Long.parseLong(text(sql, arguments));
    }

    /** The first column of the first row. */
    public String text(String sql, Object... arguments) {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
