package io.lamproom.gateway.dashboard;

import io.lamproom.gateway.database.Query;
import io.lamproom.gateway.projection.BranchRevisions;
import io.lamproom.platform.database.OwnConnections;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Tells the streams of this instance that a branch's figures have changed, whichever instance changed them: on a
 * notification of the database, and by reading all revisions each second, as a notification can be missed.
 */
@ApplicationScoped
class RevisionWatch {

    private static final Logger LOG = Logger.getLogger(RevisionWatch.class);
    private static final int READ_EVERY_MS = 1_000;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private static final Duration SETTLED_AFTER = Duration.ofMillis(1_500);

    private static final String ROSTER_MARK =
            "select coalesce(sum(next), 0) as mark from platform.consumer_offset where consumer = 'roster'";

    private record Watcher(UUID branch, Runnable changed) {}

    private final OwnConnections connections;
    private final BranchRevisions revisions;
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
    private final Thread thread =
            Thread.ofPlatform().name("branch-revisions").daemon().unstarted(this::watch);
    private final CountDownLatch stopping = new CountDownLatch(1);

    /** As last seen. Only the thread uses them. */
    private final Map<UUID, Long> seen = new HashMap<>();

    private long rosterMark = -1;
    private long rosterMovedAt;

    RevisionWatch(OwnConnections connections, BranchRevisions revisions) {
        this.connections = connections;
        this.revisions = revisions;
    }

    void start(@Observes StartupEvent started) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopped) {
        stopping.countDown();
        thread.interrupt();
    }

    /**
     * Calls whenever the branch's figures may have changed, from this class's thread.
     *
     * @return ends it
     */
    Runnable of(UUID branch, Runnable changed) {
        Watcher watcher = new Watcher(branch, changed);
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    private void watch() {
        while (!isStopping()) {
            try (Connection connection = connections.open("revisions", LONGEST_PAUSE);
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + BranchRevisions.CHANNEL);
                // what happened while nobody listened
                seen.clear();
                rosterMark = -1;
                PGConnection notifications = connection.unwrap(PGConnection.class);
                while (!isStopping()) {
                    tell(connection);
                    notifications.getNotifications(READ_EVERY_MS);
                }
            } catch (SQLException | RuntimeException e) {
                if (!isStopping()) {
                    LOG.warnf("Revisions not read: %s", e.getMessage());
                    pause();
                }
            }
        }
    }

    private void tell(Connection connection) throws SQLException {
        if (watchers.isEmpty()) {
            return;
        }
        Set<UUID> watched = watchers.stream().map(Watcher::branch).collect(Collectors.toSet());
        seen.keySet().retainAll(watched);
        Map<UUID, Long> now = revisions.of(connection, watched);
        long mark =
                Query.list(connection, ROSTER_MARK, row -> row.getLong("mark")).getFirst();
        boolean rosterMoved = mark != rosterMark;
        if (rosterMoved) {
            rosterMark = mark;
            rosterMovedAt = System.nanoTime();
        } else if (rosterMovedAt != 0 && System.nanoTime() - rosterMovedAt > SETTLED_AFTER.toNanos()) {
            // headcounts may have been younger than they are counted anew
            rosterMovedAt = 0;
            rosterMoved = true;
        }
        for (Watcher watcher : watchers) {
            Long revision = now.get(watcher.branch());
            if (rosterMoved || revision != null && !revision.equals(seen.get(watcher.branch()))) {
                watcher.changed().run();
            }
        }
        seen.putAll(now);
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private void pause() {
        try {
            stopping.await(READ_EVERY_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
