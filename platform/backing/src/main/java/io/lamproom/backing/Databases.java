package io.lamproom.backing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/** Databases and their roles on a server of which we are the superuser. */
public final class Databases {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,50}");

    private final int port;
    private final String adminPassword;

    public Databases(int port, String adminPassword) {
        this.port = port;
        this.adminPassword = adminPassword;
    }

    public int port() {
        return port;
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /**
     * Creates the database with the roles {@code <name>_owner}, {@code <name>_service} and {@code <name>_retention}
     * as far as they are missing, and sets their passwords. Tables are granted by the migrations.
     */
    public void create(String name, DatabasePasswords passwords) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a database name: " + name);
        }
        try (Connection connection = admin("postgres")) {
            Map<String, String> roles = Map.of(
                    name + "_owner", passwords.owner(),
                    name + "_service", passwords.service(),
                    name + "_retention", passwords.retention());
            for (Map.Entry<String, String> role : roles.entrySet()) {
                createRole(connection, role.getKey(), role.getValue());
            }
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                execute(connection, "create database " + name + " owner " + name + "_owner");
            }
            execute(connection, "revoke all on database " + name + " from public");
            execute(
                    connection,
                    "grant connect on database " + name + " to " + name + "_service, " + name + "_retention");
        } catch (SQLException e) {
            throw new BackingException("Database " + name + " cannot be created: " + e.getMessage(), e);
        }
        try (Connection connection = admin(name)) {
            execute(connection, "revoke all on schema public from public");
            execute(connection, "grant usage on schema public to " + name + "_service, " + name + "_retention");
        } catch (SQLException e) {
            throw new BackingException("Schema public of " + name + " cannot be granted: " + e.getMessage(), e);
        }
    }

    /** Whether the server answers a query of its superuser. */
    public boolean answer() {
        try (Connection connection = admin("postgres")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private Connection admin(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", "postgres");
        properties.setProperty("password", adminPassword);
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("ApplicationName", "lamproom-backing");
        return DriverManager.getConnection(url(database), properties);
    }

    private static void createRole(Connection connection, String role, String password) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            execute(connection, "create role " + role + " login");
        }
        execute(connection, "alter role " + role + " password '" + password.replace("'", "''") + "'");
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
