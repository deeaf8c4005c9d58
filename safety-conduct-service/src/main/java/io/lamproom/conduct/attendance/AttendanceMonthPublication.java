package io.lamproom.conduct.attendance;

import io.lamproom.conduct.events.AttendanceMonthState;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.database.Sql;
import io.lamproom.platform.events.Topic;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;

/** Publishes months: what became of each shift, not why. */
@ApplicationScoped
class AttendanceMonthPublication implements StateMapping<AttendanceMonth> {

    private static final String DAYS = """
            select business_date, shift, outcome, covering_branch_id, section_id, team_id
            from judged where outcome is not null order by business_date, shift
            """;

    private final DataSource database;
    private final BusinessClock clock;

    AttendanceMonthPublication(DataSource database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Class<AttendanceMonth> aggregate() {
        return AttendanceMonth.class;
    }

    @Override
    public String type() {
        return "attendance-month";
    }

    @Override
    public String root() {
        return "attendance-days";
    }

    @Override
    public Topic topic() {
        return Topic.CONDUCT;
    }

    @Override
    public AttendanceMonthState state(AttendanceMonth month) {
        if (month.erased()) {
            return new AttendanceMonthState(
                    month.id(), month.mineId(), null, month.month().toString(), List.of(), true);
        }
        OffsetDateTime now = clock.now().atOffset(ZoneOffset.UTC);
        return new AttendanceMonthState(
                month.id(),
                month.mineId(),
                month.workerId(),
                month.month().toString(),
                Sql.list(
                        database,
                        ShiftOutcomes.of(RateNode.WORKER, DAYS),
                        row -> new AttendanceMonthState.Day(
                                Sql.date(row, "business_date"),
                                row.getString("shift"),
                                row.getString("outcome"),
                                Sql.id(row, "covering_branch_id"),
                                Sql.id(row, "section_id"),
                                Sql.id(row, "team_id")),
                        now,
                        now,
                        month.workerId(),
                        month.month().atDay(1),
                        month.month().atEndOfMonth(),
                        now,
                        now),
                false);
    }
}
