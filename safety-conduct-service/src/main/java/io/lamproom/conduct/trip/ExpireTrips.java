package io.lamproom.conduct.trip;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Removes the trips whose term has ended, a batch a transaction. A shift is no longer called complete before its first
 * trip goes: else everybody would seem to have been above ground.
 */
@ApplicationScoped
class ExpireTrips {

    private static final int BATCH = 5_000;

    private final DataSource database;
    private final KeptTrips kept;
    private final TripRepository trips;
    private final TripShiftRepository tripShifts;

    ExpireTrips(DataSource database, KeptTrips kept, TripRepository trips, TripShiftRepository tripShifts) {
        this.database = database;
        this.kept = kept;
        this.trips = trips;
        this.tripShifts = tripShifts;
    }

    @Scheduled(every = "1h", delayed = "10m", identity = "trip-expiry", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void run() {
        mines().forEach(this::expire);
    }

    void expire(UUID mineId) {
        LocalDate keptFrom = QuarkusTransaction.joiningExisting().call(() -> kept.from(mineId));
        // a trip of the day before may reach into the first shift that is kept
        QuarkusTransaction.requiringNew().run(() -> tripShifts.removeUntil(mineId, keptFrom));
        int removed;
        do {
            removed = QuarkusTransaction.requiringNew().call(() -> trips.removeBefore(mineId, keptFrom, BATCH));
        } while (removed == BATCH);
    }

    private List<UUID> mines() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select id from platform.roster_unit where kind = 'MINE'");
                ResultSet rows = statement.executeQuery()) {
            List<UUID> mines = new ArrayList<>();
            while (rows.next()) {
                mines.add(rows.getObject(1, UUID.class));
            }
            return mines;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
