package io.lamproom.testing.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.audit.AuditedChange;
import io.lamproom.platform.audit.Sealer;
import io.lamproom.platform.audit.Sealer.Pass;
import io.lamproom.platform.events.Origin;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.locks.AdvisoryLock;
import io.lamproom.testing.LamproomResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLState;

@QuarkusTest
@WithTestResource(LamproomResource.class)
class AuditTrailTest {

    private static final int WRITERS = 32;
    private static final String NOT_PERMITTED = "42501";

    @Inject
    Audit audit;

    @Inject
    Sealer sealer;

    @Inject
    Trail trail;

    private final UUID mine = Ids.next();

    @Test
    void anEntryNeedsTheTransactionOfItsChange() {
        assertThatThrownBy(() -> audit.changed("lamp", Ids.next(), 0, mine, "lamp.registered", List.of()))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void anEntryGoesWithTheTransactionOfItsChange() throws Exception {
        UUID lamp = Ids.next();

        QuarkusTransaction.begin();
        audit.changed("lamp", lamp, 0, mine, "lamp.registered", List.of("number"));
        QuarkusTransaction.rollback();

        assertThat(entriesOf(lamp)).isZero();
    }

    @Test
    void manyChangesAreWrittenAtOnce() throws Exception {
        List<AuditedChange> changes = IntStream.range(0, 100)
                .mapToObj(i -> new AuditedChange("lamp", Ids.next(), i, mine, "lamp.lit", List.of("lit")))
                .toList();

        QuarkusTransaction.requiringNew().run(() -> audit.changed(changes));

        assertThat(trail.number("select count(*) from platform.audit_entry where mine_id = ?", mine))
                .isEqualTo(100);
    }

    @Test
    void theJobThatActsIsNamed() throws Exception {
        UUID lamp = Ids.next();

        QuarkusTransaction.requiringNew()
                .run(() -> Origin.system("lamp-check")
                        .run(() -> audit.read("lamp", lamp, mine, List.of("number"), "yearly check")));

        assertThat(trail.number("""
                        select count(*) from platform.audit_entry
                        where aggregate_id = ? and actor = 'system:lamp-check' and kind = 'READ'
                            and operation = 'lamp.read' and fields = array['number'] and reason = 'yearly check'""", lamp)).isEqualTo(1);
    }

    @Test
    void theServiceCanNeitherChangeNorDeleteEntriesPlacesAndSeals() throws Exception {
        trail.sealedChange(mine);

        for (String statement : new String[] {
            "update platform.audit_entry set operation = 'x'",
            "delete from platform.audit_entry",
            "truncate platform.audit_entry",
            "update platform.audit_unsealed set at = now()",
            "update platform.audit_position set seal_no = 1",
            "delete from platform.audit_position",
            "update platform.audit_seal set no = no",
            "delete from platform.audit_seal",
            "drop table platform.audit_seal",
            "alter table platform.audit_entry disable trigger all"
        }) {
            assertThat(refusal("service", statement)).as(statement).isEqualTo(NOT_PERMITTED);
        }
    }

    @Test
    void anEntryCanBeEmptiedAndNotRewritten() throws Exception {
        UUID lamp = trail.sealedChange(mine);
        String of = " where aggregate_id = '" + lamp + "'";

        assertThat(refusal("owner", "update platform.audit_entry set actor = 'somebody else'" + of))
                .isEqualTo(NOT_PERMITTED);
        assertThat(refusal("owner", "update platform.audit_entry set actor = null, salt = null, operation = 'x'" + of))
                .isEqualTo(NOT_PERMITTED);
        assertThat(trail.number(
                        """
                        select count(*) from unnest(array['actor', 'staff_no', 'request_id', 'reason', 'salt']) as c (name)
                        where has_column_privilege(?, 'platform.audit_entry', c.name, 'UPDATE')""",
                        org.eclipse.microprofile.config.ConfigProvider.getConfig()
                                .getValue("lamproom.db.retention-user", String.class)))
                .isEqualTo(5);
    }

    @Test
    void writersDoNotWaitForEachOther() throws Exception {
        CyclicBarrier allHaveWritten = new CyclicBarrier(WRITERS);
        List<Future<?>> writers = new ArrayList<>();

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < WRITERS; i++) {
                writers.add(threads.submit(() -> QuarkusTransaction.requiringNew()
                        .run(() -> {
                            audit.changed("lamp", Ids.next(), 0, mine, "lamp.registered", List.of("number"));
                            try {
                                // no transaction ends before all have written, so none can wait for another's end
                                allHaveWritten.await(20, TimeUnit.SECONDS);
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        })));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }

        trail.awaitSealed();
        assertThat(trail.number("""
                        select count(*) from platform.audit_entry e join platform.audit_position p on p.entry_id = e.id
                        where e.mine_id = ?""", mine)).isEqualTo(WRITERS);
        assertPlacesAreGapFree();
    }

    @Test
    void ofTwoSealersOneLeads() throws Exception {
        trail.sealedChange(mine);
        try (Connection other = trail.as("service")) {
            other.setAutoCommit(false);
            assertThat(AdvisoryLock.SEALER.tryLock(other)).isTrue();
            UUID lamp = Ids.next();
            QuarkusTransaction.requiringNew()
                    .run(() -> audit.changed("lamp", lamp, 0, mine, "lamp.registered", List.of("number")));

            assertThat(sealer.seal()).isEqualTo(Pass.LED_ELSEWHERE);
            assertThat(trail.number("select count(*) from platform.audit_unsealed"))
                    .isEqualTo(1);

            other.rollback();
        }
        trail.awaitSealed();
        assertPlacesAreGapFree();
    }

    @Test
    void sealersThatCompeteLeaveNoGap() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> work = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                work.add(threads.submit(() -> {
                    for (int n = 0; n < 25; n++) {
                        QuarkusTransaction.requiringNew()
                                .run(() -> audit.changed("lamp", Ids.next(), 0, mine, "lamp.registered", List.of()));
                        sealer.seal();
                    }
                }));
            }
            for (Future<?> each : work) {
                each.get();
            }
        }
        trail.awaitSealed();

        assertThat(trail.number("""
                        select count(*) from platform.audit_entry e join platform.audit_position p on p.entry_id = e.id
                        where e.mine_id = ?""", mine)).isEqualTo(100);
        assertPlacesAreGapFree();
        assertThat(trail.number("select max(no) - count(*) from platform.audit_seal"))
                .isZero();
    }

    private void assertPlacesAreGapFree() throws SQLException {
        assertThat(trail.number("select min(seq) from platform.audit_position")).isEqualTo(1);
        assertThat(trail.number("select max(seq) - count(*) from platform.audit_position"))
                .isZero();
    }

    private long entriesOf(UUID lamp) throws SQLException {
        return trail.number("select count(*) from platform.audit_entry where aggregate_id = ?", lamp);
    }

    private String refusal(String role, String sql) throws SQLException {
        try (Connection connection = trail.as(role);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.rollback();
            return PSQLState.UNKNOWN_STATE.getState();
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }
}
