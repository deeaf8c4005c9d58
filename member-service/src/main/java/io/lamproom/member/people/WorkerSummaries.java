package io.lamproom.member.people;

import io.lamproom.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What a list shows of workers, read by one statement: as entities they would bring every assignment they ever had, and
 * their sealed fields.
 */
@ApplicationScoped
class WorkerSummaries {

    // a loan's place goes before the primary one: LOAN sorts first
    private static final String ON_DAY = """
            select w.id, w.version, w.staff_no, w.erased, p.name, w.employment_form, w.hired_on, w.left_on, w.status,
                   exists (select 1 from suspension s
                            where s.worker_id = w.id and s.valid_from <= ? and coalesce(s.valid_to, 'infinity') > ?) as suspended,
                   a.id as assignment_id, a.kind, a.unit_id, a.section_id, a.team_id, a.post, a.trade, a.duty,
                   a.usual_shift, a.underground, a.valid_from, a.valid_to, a.late
              from worker w
              join person p on p.id = w.person_id
              left join lateral (
                   select * from assignment held
                    where held.worker_id = w.id and held.kind in ('LOAN', 'PRIMARY')
                      and held.valid_from <= ? and coalesce(held.valid_to, 'infinity') > ?
                    order by held.kind limit 1) a on true
             where w.id = any (cast(? as uuid[]))""";

    private final DataSource database;

    WorkerSummaries(DataSource database) {
        this.database = database;
    }

    /** Of these workers, in any order, with their status of today. */
    List<WorkerSummary> today(List<UUID> ids, LocalDate today) {
        return read(ids, today, row -> WorkerStatus.valueOf(row.getString("status")));
    }

    /** Of these workers, in any order, as they were on a day. */
    List<WorkerSummary> asOf(List<UUID> ids, LocalDate day) {
        return read(ids, day, row -> statusOn(row, day));
    }

    private List<WorkerSummary> read(List<UUID> ids, LocalDate day, Sql.Row<WorkerStatus> status) {
        return Sql.list(database, ON_DAY, row -> summary(row, status.read(row)), day, day, day, day, ids);
    }

    private static WorkerStatus statusOn(ResultSet row, LocalDate day) throws SQLException {
        LocalDate leftOn = Sql.date(row, "left_on");
        if (leftOn != null && !day.isBefore(leftOn)) {
            return WorkerStatus.valueOf(row.getString("status"));
        }
        return row.getBoolean("suspended") ? WorkerStatus.SUSPENDED : WorkerStatus.ACTIVE;
    }

    private static WorkerSummary summary(ResultSet row, WorkerStatus status) throws SQLException {
        return new WorkerSummary(
                Sql.id(row, "id"),
                row.getBoolean("erased") ? null : row.getString("staff_no"),
                row.getString("name"),
                status,
                EmploymentForm.valueOf(row.getString("employment_form")),
                Sql.date(row, "hired_on"),
                Sql.date(row, "left_on"),
                Sql.id(row, "assignment_id") == null ? null : assignment(row),
                row.getLong("version"));
    }

    private static AssignmentView assignment(ResultSet row) throws SQLException {
        return new AssignmentView(
                Sql.id(row, "assignment_id"),
                AssignmentKind.valueOf(row.getString("kind")),
                Sql.id(row, "unit_id"),
                Sql.id(row, "section_id"),
                Sql.id(row, "team_id"),
                row.getString("post"),
                row.getString("trade"),
                row.getString("duty"),
                row.getString("usual_shift"),
                row.getBoolean("underground"),
                Sql.date(row, "valid_from"),
                Sql.date(row, "valid_to"),
                row.getBoolean("late"));
    }
}
