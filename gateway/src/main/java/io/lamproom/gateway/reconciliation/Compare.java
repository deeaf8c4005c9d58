package io.lamproom.gateway.reconciliation;

import io.lamproom.platform.reconciliation.Bucket;
import io.lamproom.platform.reconciliation.Versioned;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Compares a replica with its service. What differs may be on its way, so it is asked again for a while. */
@ApplicationScoped
class Compare {

    private static final Duration ASK_EVERY = Duration.ofSeconds(1);
    private static final int ROWS = 1_000;

    private final DataSource database;
    private final ServiceBuckets services;
    private final Duration patience;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Compare(
            DataSource database,
            ServiceBuckets services,
            @ConfigProperty(name = "lamproom.reconciliation.patience", defaultValue = "30s") Duration patience) {
        this.database = database;
        this.services = services;
        this.patience = patience;
    }

    void stop(@Observes ShutdownEvent stopped) {
        stopping.countDown();
    }

    /** How many there are on either side, and which differ. */
    record Outcome(long here, long there, List<Difference> differences) {}

    Outcome run(Replica replica) throws IOException, InterruptedException, SQLException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            Map<Integer, Bucket> there = services.all(replica.service(), replica.type());
            Map<Integer, Bucket> here = here(replica);
            Set<Integer> different = different(here, there);
            if (different.isEmpty() || System.nanoTime() > deadline) {
                return new Outcome(count(here.values()), count(there.values()), differences(replica, different));
            }
            if (stopping.await(ASK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new InterruptedException("The gateway is stopping");
            }
        }
    }

    private Map<Integer, Bucket> here(Replica replica) throws SQLException {
        Map<Integer, Bucket> buckets = new HashMap<>();
        try (Connection connection = database.getConnection()) {
            replica.rows().buckets(connection).forEach(each -> buckets.put(each.bucket(), each));
        }
        return buckets;
    }

    private static Set<Integer> different(Map<Integer, Bucket> here, Map<Integer, Bucket> there) {
        Set<Integer> all = new TreeSet<>(here.keySet());
        all.addAll(there.keySet());
        all.removeIf(bucket -> Objects.equals(here.get(bucket), there.get(bucket)));
        return all;
    }

    /** Both sides are walked by id, in parts; no more are named than are kept. */
    private List<Difference> differences(Replica replica, Set<Integer> buckets)
            throws IOException, InterruptedException, SQLException {
        List<Difference> differences = new ArrayList<>();
        if (buckets.isEmpty()) {
            return differences;
        }
        RowsById here = new RowsById(after -> in(replica, buckets, after));
        RowsById there = new RowsById(after -> services.in(replica.service(), replica.type(), buckets, after));
        while (!(here.isAtEnd() && there.isAtEnd()) && differences.size() < Reconciliations.MOST_KEPT) {
            int order = here.compareTo(there);
            Versioned mine = order <= 0 ? here.take() : null;
            Versioned theirs = order >= 0 ? there.take() : null;
            Long versionHere = mine == null ? null : mine.version();
            Long versionThere = theirs == null ? null : theirs.version();
            if (!Objects.equals(versionHere, versionThere)) {
                UUID id = mine == null ? theirs.id() : mine.id();
                differences.add(new Difference(replica.service(), replica.type(), id, versionHere, versionThere));
            }
        }
        return differences;
    }

    private List<Versioned> in(Replica replica, Set<Integer> buckets, UUID after) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return replica.rows().in(connection, buckets, after, ROWS);
        }
    }

    private static long count(Collection<Bucket> buckets) {
        return buckets.stream().mapToLong(Bucket::count).sum();
    }
}
