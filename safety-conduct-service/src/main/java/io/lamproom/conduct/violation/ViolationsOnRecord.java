package io.lamproom.conduct.violation;

import io.lamproom.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Those that wait for their confirmation too, so that of two which are confirmed at once one waits for the other. */
    private static final String HOLD_SAME_ACT = """
            select id, status from violation
             where worker_id = ? and occurred_at > ? and occurred_at < ?
               and behaviour_code = ? and business_date = ? and shift = ?
               and status in ('VERIFIED', 'CONFIRMED', 'IN_EDUCATION', 'RETURN_APPROVED', 'FOLLOW_UP', 'CLOSED')
             order by id for no key update
            """;

    /** A shift is shorter, so the index by worker and time of the act bounds the scan. */
    private static final Duration SHIFT = Duration.ofDays(1);

    private final DataSource dataSource;

    ViolationsOnRecord(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * The first other record that stands confirmed of the same worker, behaviour, business date and shift. Nobody changes any
     * of them before the caller's transaction ends.
     */
    Optional<UUID> holdStandingBeside(Violation violation) {
        Occurrence occurrence = violation.occurrence();
        OffsetDateTime at = occurrence.occurredAt().atOffset(ZoneOffset.UTC);
        return Sql.list(
                        dataSource,
                        HOLD_SAME_ACT,
                        row -> ViolationStatus.valueOf(row.getString("status")).stands() ? Sql.id(row, "id") : null,
                        violation.workerId(),
                        at.minus(SHIFT),
                        at.plus(SHIFT),
                        violation.behaviourCode(),
                        occurrence.businessDate(),
                        occurrence.shift())
                .stream()
                .filter(id -> id != null && !id.equals(violation.id()))
                .findFirst();
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
