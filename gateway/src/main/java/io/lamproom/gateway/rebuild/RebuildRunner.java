package io.lamproom.gateway.rebuild;

import io.lamproom.gateway.projection.FactKinds;
import io.lamproom.gateway.projection.FactRebuild;
import io.lamproom.gateway.rebuild.Rebuild.State;
import io.lamproom.platform.database.OwnConnections;
import io.lamproom.platform.locks.AdvisoryLock;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Carries out the rebuilds, one at a time over all instances; one that was broken off by a restart begins anew. */
@ApplicationScoped
class RebuildRunner {

    private static final Logger LOG = Logger.getLogger(RebuildRunner.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);
    private static final Duration TELL_EVERY = Duration.ofMillis(500);

    private final Rebuilds rebuilds;
    private final FactRebuild facts;
    private final OwnConnections connections;

    RebuildRunner(Rebuilds rebuilds, FactRebuild facts, OwnConnections connections) {
        this.rebuilds = rebuilds;
        this.facts = facts;
        this.connections = connections;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void run() throws SQLException {
        if (rebuilds.unfinished().isEmpty()) {
            return;
        }
        try (Connection connection = connections.open("rebuild", LONGEST_PAUSE)) {
            if (AdvisoryLock.REBUILD.tryHold(connection)) {
                // asked again under the lock: another instance may just have finished it
                rebuilds.unfinished().ifPresent(rebuild -> run(connection, rebuild));
            }
        }
    }

    private void run(Connection connection, Rebuild rebuild) {
        UUID id = rebuild.id();
        rebuilds.started(id);
        try {
            withoutLimits(connection);
            facts.run(FactKinds.named(rebuild.projection()).orElseThrow(), connection, new Told(id));
            rebuilds.finished(id, State.DONE, null);
        } catch (Cancelled cancelled) {
            LOG.infof("Rebuild %s was cancelled", id);
        } catch (SQLException | RuntimeException e) {
            LOG.errorf(e, "Rebuild %s failed", id);
            rebuilds.finished(id, State.FAILED, e.getClass().getSimpleName());
        }
    }

    private static void withoutLimits(Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, 0);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set statement_timeout = 0; set transaction_timeout = 0; set lock_timeout = '30s'");
        }
    }

    /** Writes the progress down from time to time, and learns there that the rebuild was cancelled. */
    private final class Told implements FactRebuild.Progress {

        private final UUID id;
        private long toldAt;

        Told(UUID id) {
            this.id = id;
        }

        @Override
        public void at(long done, long total) {
            boolean last = done >= total;
            if (!last && System.nanoTime() - toldAt < TELL_EVERY.toNanos()) {
                return;
            }
            toldAt = System.nanoTime();
            if (!rebuilds.progressed(id, done, total)) {
                throw new Cancelled();
            }
        }
    }

    private static final class Cancelled extends RuntimeException {
        Cancelled() {
            super("Cancelled", null, false, false);
        }
    }
}
