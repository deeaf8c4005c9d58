package io.lamproom.platform.database;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
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

    @Inject
    public OwnConnections(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /**
     * @param purpose shown in {@code pg_stat_activity}
     * @param longestPause the server ends the session when a transaction stands idle for longer, so that the locks of a
     *     process that was stopped do not outlive it
     */
    public Connection open(String purpose, Duration longestPause) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
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
