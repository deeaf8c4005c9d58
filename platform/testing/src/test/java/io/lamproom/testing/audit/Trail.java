package io.lamproom.testing.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lamproom.platform.audit.Audit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;

/** The audit trail of the made-up service, as its writers and as the roles of the database see it. */
@ApplicationScoped
class Trail {

    static final Duration SOON = Duration.ofSeconds(15);

    private static final List<String> TABLES = List.of("audit_entry", "audit_unsealed", "audit_position", "audit_seal");

    private final Audit audit;
    private final Config config;

    Trail(Audit audit, Config config) {
        this.audit = audit;
        this.config = config;
    }

    /** Writes an entry about a new lamp and waits until it is sealed; the lamp's id. */
    UUID sealedChange(UUID mine) {
        UUID lamp = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> audit.changed("lamp", lamp, 0, mine, "lamp.registered", List.of("number")));
        awaitSealed();
        return lamp;
    }

    void awaitSealed() {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(number("select count(*) from platform.audit_unsealed"))
                        .isZero());
    }

    /** Waits until every seal has left the outbox. */
    void awaitPublished() {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(number("select count(*) from platform.outbox_event"))
                        .isZero());
    }

    long number(String sql, Object... values) throws SQLException {
        try (Connection connection = as("owner");
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getLong(1);
            }
        }
    }

    Connection as(String role) throws SQLException {
        return DriverManager.getConnection(
                config.getValue("lamproom.db.url", String.class),
                config.getValue("lamproom.db." + role + "-user", String.class),
                config.getOptionalValue("lamproom.db." + role + "-password", String.class)
                        .orElse(""));
    }

    /** Runs a check after the owner of the tables has done this to them, and restores them afterwards. */
    void tampered(String sql, Check check) throws Exception {
        awaitSealed();
        awaitPublished();
        try (Connection owner = as("owner");
                Statement statement = owner.createStatement()) {
            for (String table : TABLES) {
                statement.execute("create temp table saved_" + table + " as select * from platform." + table);
            }
            statement.execute("alter table platform.audit_entry disable trigger tr_audit_entry_is_only_emptied");
            statement.execute(sql);
            try {
                check.run();
            } finally {
                for (String table : TABLES) {
                    statement.execute("delete from platform." + table);
                    statement.execute("insert into platform." + table + " select * from saved_" + table);
                }
                statement.execute("alter table platform.audit_entry enable trigger tr_audit_entry_is_only_emptied");
            }
        }
    }

    interface Check {
        void run() throws Exception;
    }
}
