package io.lamproom.conduct.violation;

import static org.assertj.core.api.Assertions.assertThat;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report is there with its audit entry, its event and its idempotency record, or none of them is. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class AllOrNothingTest {

    @Inject
    DataSource dataSource;

    @Inject
    Config config;

    private ConductMine mine;
    private String broken;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
    }

    @AfterEach
    void mend() throws SQLException {
        if (broken != null) {
            asOwner("drop trigger tr_broken on " + broken);
            asOwner("drop function broken()");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public.violation",
                "platform.audit_entry",
                "platform.outbox_event",
                "platform.idempotency_record"
            })
    void whatCannotBeWrittenTakesTheRestWithIt(String table) throws SQLException {
        refuseEveryInsert(table, "before insert", "");
        reportFailsAndLeavesNothing();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public.violation",
                "platform.audit_entry",
                "platform.outbox_event",
                "platform.idempotency_record"
            })
    void aCommitThatFailsLeavesNothing(String table) throws SQLException {
        refuseEveryInsert(table, "after insert", "deferrable initially deferred");
        reportFailsAndLeavesNothing();
    }

    @Test
    void aConfirmationWhoseEventCannotBeWrittenDidNotHappen() throws SQLException {
        Recorded record = mine.verified(mine.report());
        refuseEveryInsert("platform.outbox_event", "before insert", "");

        ConductMine.transition(mine.confirmer(), record, "confirmation", Map.of())
                .then()
                .statusCode(500);

        assertThat(rows(
                        "select count(*) from violation where id = ?::uuid and status = 'VERIFIED' and grade is null",
                        record.id()))
                .isEqualTo(1);
        assertThat(rows(
                        "select count(*) from platform.audit_entry where aggregate_id = ?::uuid and operation = 'violation.confirmed'",
                        record.id()))
                .isZero();
    }

    private void reportFailsAndLeavesNothing() throws SQLException {
        String id = UUID.randomUUID().toString();
        Map<String, Object> report = mine.report();
        report.put("id", id);
        long keys = rows("select count(*) from platform.idempotency_record where resource_id <> ?::uuid", id);

        mine.inspector()
                .header("Idempotency-Key", id)
                .body(report)
                .post("/api/v1/violations")
                .then()
                .statusCode(500)
                .contentType("application/problem+json");

        assertThat(rows("select count(*) from violation where id = ?::uuid", id))
                .isZero();
        assertThat(rows("select count(*) from platform.audit_entry where aggregate_id = ?::uuid", id))
                .isZero();
        assertThat(rows("select count(*) from platform.outbox_event where message_key = ?", id))
                .isZero();
        assertThat(rows("select count(*) from platform.idempotency_record where resource_id = ?::uuid", id))
                .isZero();
        assertThat(rows("select count(*) from platform.idempotency_record where resource_id <> ?::uuid", id))
                .isEqualTo(keys);
    }

    private void refuseEveryInsert(String table, String when, String deferred) throws SQLException {
        asOwner("create function broken() returns trigger language plpgsql as"
                + " $$ begin raise exception 'broken for a test'; end $$");
        asOwner("create " + (deferred.isEmpty() ? "" : "constraint ") + "trigger tr_broken " + when + " on " + table
                + " " + deferred + " for each row execute function broken()");
        broken = table;
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        config.getValue("lamproom.db.url", String.class),
                        config.getValue("lamproom.db.owner-user", String.class),
                        config.getValue("lamproom.db.owner-password", String.class));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long rows(String sql, String id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
