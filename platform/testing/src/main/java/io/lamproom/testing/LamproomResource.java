package io.lamproom.testing;

import io.lamproom.backing.DatabasePasswords;
import io.lamproom.backing.Databases;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/**
 * Real PostgreSQL and Kafka for a {@code @QuarkusTest}: a database with its three roles, a topic prefix, a secrets
 * file and the token key, as properties of the names that a service is configured with. Each start of the application
 * gets a database and topics of its own.
 */
public final class LamproomResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        TestServers servers = TestServers.get();
        String name = name();
        DatabasePasswords passwords = new DatabasePasswords(password(), password(), password());
        Databases databases = servers.createDatabase(name, passwords);
        String prefix = name + ".";
        return Map.ofEntries(
                Map.entry("lamproom.db.url", databases.url(name)),
                Map.entry("lamproom.db.owner-user", name + "_owner"),
                Map.entry("lamproom.db.owner-password", passwords.owner()),
                Map.entry("lamproom.db.service-user", name + "_service"),
                Map.entry("lamproom.db.service-password", passwords.service()),
                Map.entry("lamproom.db.retention-user", name + "_retention"),
                Map.entry("lamproom.db.retention-password", passwords.retention()),
                Map.entry("kafka.bootstrap.servers", servers.createTopics(prefix)),
                Map.entry("lamproom.topic-prefix", prefix),
                Map.entry("lamproom.token.issuer", Tokens.ISSUER),
                Map.entry(
                        "lamproom.token.public-key",
                        TokenKeys.encode(TokenKeys.issuer().getPublic().getEncoded())),
                Map.entry(
                        "lamproom.token.private-key-file",
                        TestFiles.tokenPrivateKey().toString()),
                Map.entry("lamproom.secrets-file", TestFiles.secrets(name).toString()));
    }

    @Override
    public void stop() {
        // the servers are shared by all tests of the run, and end with it
    }

    /** The module's name and something unique, such as {@code t_member_service_1b9d6bcd}. */
    private static String name() {
        String module = Path.of("").toAbsolutePath().getFileName().toString().replaceAll("[^a-z]", "_");
        return "t_" + module + "_" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String password() {
        return UUID.randomUUID().toString();
    }
}
