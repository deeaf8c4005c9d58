package io.lamproom.platform.database;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Opens connections outside the pool and outside JTA, for the background work of a service (relay, sealer), which must
 * neither wait for requests nor take a connection from them.
 */
@Singleton
public class OwnConnections {

    private static final Duration SOCKET_TIMEOUT = Duration.ofSeconds(30);

    private final String url;
    private final String user;
    private final String password;
    private final String retentionUser;
    private final Optional<String> retentionPassword;

    @Inject
    public OwnConnections(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            @ConfigProperty(name = "lamproom.db.retention-user") String retentionUser,
            @ConfigProperty(name = "lamproom.db.retention-password") Optional<String> retentionPassword) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.retentionUser = retentionUser;
        this.retentionPassword = retentionPassword;
    }

    /**
     * @param purpose shown in {@code pg_stat_activity}
     * @param longestPause the server ends the session when a transaction stands idle for longer, so that the locks of a
     *     process that was stopped do not outlive it
     */
    public Connection open(String purpose, Duration longestPause) throws SQLException {
        return open(user, password, purpose, longestPause);
    }

    /** With the one right that the service's own role has not: to empty audit entries. Parameters as above. */
    public Connection openForRetention(String purpose, Duration longestPause) throws SQLException {
        String secret = retentionPassword.orElseThrow(
                () -> new IllegalStateException("lamproom.db.retention-password is not given"));
        return open(retentionUser, secret, purpose, longestPause);
    }

    private Connection open(String role, String secret, String purpose, Duration longestPause) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(role);
        source.setPassword(secret);
        source.setApplicationName("lamproom-" + purpose);
        source.setConnectTimeout(5);
        source.setSocketTimeout((int) SOCKET_TIMEOUT.toSeconds());
        source.setTcpKeepAlive(true);
        Connection connection = source.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set idle_in_transaction_session_timeout = " + longestPause.toMillis());
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
