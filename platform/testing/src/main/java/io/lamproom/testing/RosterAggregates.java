package io.lamproom.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lamproom.platform.events.EventEnvelope;
import io.lamproom.platform.ids.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.awaitility.Awaitility;

/** The aggregates of a mine's roster, each in its newest version. */
final class RosterAggregates {

    private record Aggregate(String type, UUID id, long version, ObjectNode state) {}

    private final UUID mineId;
    private final Map<UUID, Aggregate> aggregates = new LinkedHashMap<>();

    RosterAggregates(UUID mineId) {
        this.mineId = mineId;
    }

    void add(String type, ObjectNode state) {
        UUID id = UUID.fromString(state.get("id").asText());
        aggregates.put(id, new Aggregate(type, id, 1, state));
    }

    void change(UUID id, Consumer<ObjectNode> change) {
        Aggregate old = aggregates.get(id);
        ObjectNode state = old.state().deepCopy();
        change.accept(state);
        aggregates.put(id, new Aggregate(old.type(), id, old.version() + 1, state));
    }

    /** To be added to before it is published. */
    ObjectNode state(UUID id) {
        return aggregates.get(id).state();
    }

    /** Of one type. */
    List<UUID> ids(String type) {
        return aggregates.values().stream()
                .filter(aggregate -> aggregate.type().equals(type))
                .map(Aggregate::id)
                .toList();
    }

    List<EventEnvelope> events() {
        return aggregates.values().stream().map(this::event).toList();
    }

    EventEnvelope event(UUID id) {
        return event(aggregates.get(id));
    }

    /** Waits until the replica in this database holds all of them. */
    void awaitReplica(DataSource dataSource) {
        Awaitility.await("the roster's replica")
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> replicated(dataSource),
                        replica -> aggregates.values().stream()
                                .allMatch(
                                        aggregate -> replica.getOrDefault(aggregate.id(), 0L) >= aggregate.version()));
    }

    private Map<UUID, Long> replicated(DataSource dataSource) throws SQLException {
        String sql = """
                select id, version from platform.roster_unit where mine_id = ?
                union all select id, version from platform.roster_branch where mine_id = ?
                union all select id, version from platform.roster_worker where mine_id = ?
                union all select id, version from platform.roster_period where mine_id = ?
                union all select id, version from platform.roster_holiday_calendar where mine_id = ?
                """;
        Map<UUID, Long> versions = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 1; i <= 5; i++) {
                statement.setObject(i, mineId);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    versions.put(rows.getObject(1, UUID.class), rows.getLong(2));
                }
            }
        }
        return versions;
    }

    private EventEnvelope event(Aggregate aggregate) {
        return new EventEnvelope(
                Ids.next(),
                "/member",
                "io.lamproom.member." + aggregate.type() + ".changed.v1",
                aggregate.id().toString(),
                Instant.now(),
                "urn:lamproom:member:" + aggregate.type() + ":v1",
                mineId,
                aggregate.type(),
                aggregate.version(),
                null,
                null,
                "system:test",
                null,
                aggregate.state());
    }
}
