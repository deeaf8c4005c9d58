package io.lamproom.backing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
    private static final DatabasePasswords PASSWORDS = new DatabasePasswords("own'er", "serv\\ice", "retention");

    @TempDir
    Path folder;

    private PostgresServer server;

    @BeforeEach
    void start() {
        server = server(Ports.free());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void theOwnerMakesSchemasAndTheServiceOnlyConnects() throws SQLException {
        server.databases().create("conduct", PASSWORDS);
        server.databases().create("conduct", PASSWORDS);

        try (Connection owner = connect("conduct_owner", PASSWORDS.owner())) {
            execute(owner, "create schema platform");
            execute(owner, "create extension btree_gist");
            execute(owner, "create table violation (id int primary key)");
        }
        try (Connection service = connect("conduct_service", PASSWORDS.service())) {
            assertThatThrownBy(() -> execute(service, "create table mine (id int)"))
                    .hasMessageContaining("permission denied for schema public");
            assertThatThrownBy(() -> execute(service, "select * from violation"))
                    .hasMessageContaining("permission denied for table violation");
            assertThat(value(service, "show synchronous_commit")).isEqualTo("on");
        }
        assertThatThrownBy(() -> connect("conduct_service", "wrong")).hasMessageContaining("password");
    }

    @Test
    void anotherDatabasesServiceIsNotLetIn() {
        server.databases().create("conduct", PASSWORDS);
        server.databases().create("member", new DatabasePasswords("a", "b", "c"));

        assertThatThrownBy(() -> connect("member_service", "b"))
                .hasMessageContaining("permission denied for database \"conduct\"");
    }

    @Test
    void acknowledgedCommitsSurviveKill() throws SQLException {
        server.databases().create("conduct", PASSWORDS);
        try (Connection owner = connect("conduct_owner", PASSWORDS.owner())) {
            execute(owner, "create table violation (id int primary key)");
            execute(owner, "insert into violation select generate_series(1, 500)");
            server.running().orElseThrow().destroyForcibly();
        }

        server.start();

        try (Connection owner = connect("conduct_owner", PASSWORDS.owner())) {
            assertThat(value(owner, "select count(*) from violation")).isEqualTo("500");
        }
    }

    @Test
    void aRunningServerIsAdopted() {
        long pid = server.running().orElseThrow().pid();

        assertThat(server(server.databases().port()).start().pid()).isEqualTo(pid);
    }

    @Test
    void aServerOnAnotherPortIsStartedAnew() {
        long pid = server.running().orElseThrow().pid();

        server = server(Ports.free());

        assertThat(server.start().pid()).isNotEqualTo(pid);
    }

    @Test
    void aPidFileWhoseNumberNowBelongsToSomebodyElseIsNotBelieved() throws Exception {
        Path pidFile = folder.resolve("data/postmaster.pid");
        server.stop();
        Files.writeString(
                pidFile,
                "%d\n%s\n%d\n%d\n"
                        .formatted(
                                ProcessHandle.current().pid(),
                                folder.resolve("data"),
                                Instant.now().minusSeconds(86_400).getEpochSecond(),
                                server.databases().port()));

        assertThat(server.running()).isEmpty();
        assertThat(server.start().isAlive()).isTrue();
    }

    @Test
    void aTakenPortIsNamed() throws Exception {
        server.stop();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            PostgresServer refused = server(taken.getLocalPort());

            assertThatThrownBy(refused::start)
                    .hasMessage("Port " + taken.getLocalPort() + " is taken, PostgreSQL cannot use it.");
            assertThat(Ports.holder(taken.getLocalPort())).contains(ProcessHandle.current());
            assertThat(Ports.isHeldBy(ProcessHandle.current(), taken.getLocalPort()))
                    .isTrue();
        }
    }

    private PostgresServer server(int port) {
        return new PostgresServer(
                BackingHome.fromProperty(),
                new PostgresServer.Settings(
                        folder.resolve("data"), folder.resolve("postgres.log"), port, true, 20, "secret"));
    }

    private Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(server.databases().url("conduct"), user, password);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
