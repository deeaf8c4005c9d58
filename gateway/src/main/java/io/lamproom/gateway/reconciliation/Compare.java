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

    private List<Difference> differences(Replica replica, Set<Integer> buckets)
            throws IOException, InterruptedException, SQLException {
        List<Difference> differences = new ArrayList<>();
        for (int bucket : buckets) {
            Map<UUID, Long> there = services.in(replica.service(), replica.type(), bucket);
            Map<UUID, Long> here = in(replica, bucket);
            Set<UUID> ids = new TreeSet<>(there.keySet());
            ids.addAll(here.keySet());
            for (UUID id : ids) {
                if (!Objects.equals(here.get(id), there.get(id))) {
                    differences.add(new Difference(replica.service(), replica.type(), id, here.get(id), there.get(id)));
                }
            }
        }
        return differences;
    }

    private Map<UUID, Long> in(Replica replica, int bucket) throws SQLException {
        Map<UUID, Long> versions = new HashMap<>();
        try (Connection connection = database.getConnection()) {
            List<Versioned> part;
            UUID after = null;
            do {
                part = replica.rows().in(connection, bucket, after, ROWS);
                part.forEach(row -> versions.put(row.id(), row.version()));
                after = part.isEmpty() ? null : part.getLast().id();
            } while (part.size() == ROWS);
        }
        return versions;
    }

    private static long count(Collection<Bucket> buckets) {
        return buckets.stream().mapToLong(Bucket::count).sum();
    }
}
