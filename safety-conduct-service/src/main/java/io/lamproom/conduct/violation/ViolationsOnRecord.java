package io.lamproom.conduct.violation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Which acts are on record already, whoever put them there and whatever became of them. */
@ApplicationScoped
class ViolationsOnRecord {

    private static final String SAME = """
            select v.id, v.worker_id, v.occurred_at, v.behaviour_code
              from unnest(?::uuid[], ?::timestamptz[]) as asked (worker_id, occurred_at)
              join violation v on v.worker_id = asked.worker_id and v.occurred_at = asked.occurred_at
            """;

    private final DataSource dataSource;

    ViolationsOnRecord(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    Map<ViolationJudge.Key, UUID> of(Collection<ViolationJudge.Key> keys) {
        List<ViolationJudge.Key> asked = List.copyOf(keys);
        Map<ViolationJudge.Key, UUID> found = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(SAME)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid",
                            asked.stream().map(ViolationJudge.Key::workerId).toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "timestamptz",
                            asked.stream()
                                    .map(key -> key.occurredAt().atOffset(ZoneOffset.UTC))
                                    .map(OffsetDateTime::toString)
                                    .toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.put(
                            new ViolationJudge.Key(
                                    row.getObject("worker_id", UUID.class),
                                    row.getObject("occurred_at", OffsetDateTime.class)
                                            .toInstant(),
                                    row.getString("behaviour_code")),
                            row.getObject("id", UUID.class));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read which acts are on record", e);
        }
    }
}
