package io.lamproom.platform.retention;

import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.audit.EmptyAuditEntries;
import io.lamproom.platform.events.Origin;
import io.lamproom.platform.locks.AdvisoryLock;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Erases the next records of a run: they and the run's progress are in one transaction, so a run that was broken off goes
 * on where it stopped. Of all instances one at a time does so.
 */
@ApplicationScoped
class EraseRecords {

    private final DataSource database;
    private final RetentionKinds kinds;
    private final RetentionRuns runs;
    private final EmptyAuditEntries emptyAudit;
    private final Audit audit;
    private final BusinessClock clock;

    EraseRecords(
            DataSource database,
            RetentionKinds kinds,
            RetentionRuns runs,
            EmptyAuditEntries emptyAudit,
            Audit audit,
            BusinessClock clock) {
        this.database = database;
        this.kinds = kinds;
        this.runs = runs;
        this.emptyAudit = emptyAudit;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a batch came to. */
    enum Batch {
        /** Another instance is at it, the run was cancelled, or it must wait. */
        NOT_OURS,
        ERASED,
        FINISHED
    }

    @Transactional(TxType.REQUIRES_NEW)
    Batch next(RetentionRun asked, int limit) {
        RetentionRun run = held(asked);
        if (run == null) {
            return Batch.NOT_OURS;
        }
        RetentionKind kind = kinds.named(run.kind());
        List<UUID> ids = runs.next(kind, run, limit);
        if (ids.isEmpty()) {
            finish(run.finish(clock.now()));
            return Batch.FINISHED;
        }
        // before the records: broken off between the two, the next pass finds the records and does both again
        emptyAudit.empty(kind.audited(ids));
        Origin.system("retention").run(() -> kind.erase(run.mineId(), ids));
        runs.store(run.progress(ids.getLast(), ids.size(), 0));
        return Batch.ERASED;
    }

    private void finish(RetentionRun done) {
        runs.store(done);
        Origin.system("retention")
                .run(() -> audit.changed(
                        "retention-run",
                        done.id(),
                        done.version(),
                        done.mineId(),
                        "retention-run.done",
                        List.of("state", "erased", "failed")));
    }

    /** Leaves out the next record of a run, which cannot be erased. */
    @Transactional(TxType.REQUIRES_NEW)
    void skip(RetentionRun asked) {
        RetentionRun run = held(asked);
        if (run != null) {
            runs.next(kinds.named(run.kind()), run, 1).forEach(id -> runs.store(run.progress(id, 0, 1)));
        }
    }

    private RetentionRun held(RetentionRun asked) {
        try (Connection connection = database.getConnection()) {
            if (!AdvisoryLock.RETENTION.tryLock(connection)) {
                return null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot lock the retention", e);
        }
        return runs.findHeld(Reach.of(Node.MINE, Set.of(asked.mineId())), asked.id())
                .filter(run -> run.state() == RetentionState.CONFIRMED)
                .orElse(null);
    }
}
