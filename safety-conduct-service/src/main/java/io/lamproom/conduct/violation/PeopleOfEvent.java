package io.lamproom.conduct.violation;

import io.lamproom.conduct.catalogue.Category;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The people of one event. Who refused a rule-breaking instruction has a right to (Work Safety Law art. 54): they are
 * never a subject of the event in which it was given, whichever report comes first.
 */
@ApplicationScoped
class PeopleOfEvent {

    private static final String REFUSED = """
            select 1 from violation v join violation_refuser r on r.violation_id = v.id
            where v.event_id = ? and v.mine_id = ? and v.status <> 'VOIDED' and r.worker_id = ?
            """;

    private static final String SUBJECTS = """
            select 1 from violation
            where event_id = ? and mine_id = ? and status <> 'VOIDED' and worker_id = any (?)
            """;

    private static final String FOUND = """
            select 1 from violation
            where worker_id = ? and business_date = ? and shift = ? and status <> 'VOIDED' and not self_reported
              and occurred_at between ?::date - 2 and ?::date + 2
            limit 1
            """;

    private static final String KEEP = "insert into violation_refuser (violation_id, worker_id) values (?, ?)";

    private final DataSource database;

    PeopleOfEvent(DataSource database) {
        this.database = database;
    }

    /** Refuses a report of who refused, and one that names as refusing who is on record already. */
    void check(ReportRequest request, Subjects.Subject subject, Category category) {
        List<UUID> refusers = request.refusers();
        if (!refusers.isEmpty()) {
            if (request.eventId() == null) {
                throw new Refusal.InvalidInput(FieldError.at("/eventId", "required"));
            }
            if (category != Category.RULE_BREAKING_INSTRUCTION) {
                throw new Refusal.RuleBroken("refused-no-instruction").at("/refusedBy");
            }
            if (refusers.contains(subject.workerId())
                    || exists(SUBJECTS, request.eventId(), subject.mineId(), refusers.toArray(UUID[]::new))) {
                throw new Refusal.RuleBroken("refuser-not-scored").at("/refusedBy");
            }
        }
        if (request.eventId() != null && exists(REFUSED, request.eventId(), subject.mineId(), subject.workerId())) {
            throw new Refusal.RuleBroken("refuser-not-scored").at(subject.pointer());
        }
    }

    /** Keeps who refused; after the violation is in the database. */
    void keep(UUID violationId, List<UUID> refusers) {
        for (UUID refuser : refusers.stream().distinct().toList()) {
            try (Connection connection = database.getConnection();
                    PreparedStatement statement = connection.prepareStatement(KEEP)) {
                statement.setObject(1, violationId);
                statement.setObject(2, refuser);
                statement.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException("cannot keep who refused", e);
            }
        }
    }

    /** Whether somebody found the worker at fault in that shift: what they report of themselves after it is no self-report. */
    boolean isFound(UUID workerId, LocalDate businessDate, String shift) {
        return exists(FOUND, workerId, businessDate, shift, businessDate, businessDate);
    }

    private boolean exists(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof UUID[] ids) {
                    statement.setArray(i + 1, connection.createArrayOf("uuid", ids));
                } else {
                    statement.setObject(i + 1, values[i]);
                }
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the people of an event", e);
        }
    }
}
