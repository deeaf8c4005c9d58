package io.lamproom.conduct.metrics;

import io.lamproom.conduct.metrics.ReportMetrics.Pair;
import io.lamproom.conduct.metrics.ReportMetrics.Share;
import io.lamproom.roster.Period;
import io.lamproom.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Counts the reports of a month. Drafts and history are no reports; who reports as a plain worker is named to nobody, so
 * only officers are paired.
 */
@ApplicationScoped
class ReadReportMetrics {

    private static final int LAST_DAYS = 5;
    private static final int MID_MONTH = 15;

    /** The window in the sort key of the index, a business date being near the date of the act. */
    private static final String OF_THE_MONTH = """
            v.mine_id = ? and v.business_date >= ? and v.business_date < ?
              and v.occurred_at >= ?::date - interval '2 days' and v.occurred_at < ?::date + interval '2 days'
              and v.reported_at is not null and not v.history
            """;

    private static final String COUNTS = """
            select count(*) as reports,
                   count(*) filter (where v.business_date >= ?) as last_days,
                   count(*) filter (where u.kind = 'CONTRACTOR'
                       or coalesce(v.contractor, w.employment_form = 'CONTRACTOR')) as contractors,
                   count(*) filter (where v.status in ('VOIDED', 'REVOKED', 'ANNULLED')) as overturned
            from violation v
            left join platform.roster_unit u on u.id = v.section_id
            left join platform.roster_worker w on w.id = v.worker_id
            where %s
            """.formatted(OF_THE_MONTH);

    private static final String PAIRS = """
            with report as (
                select r.id as recorder, v.worker_id as subject, count(*) as n
                from violation v
                join platform.roster_worker r on r.mine_id = v.mine_id and r.staff_no = v.recorded_by_staff_no
                where v.recorder_kind = 'OFFICER' and r.id <> v.worker_id and %s
                group by r.id, v.worker_id)
            select a.recorder, a.subject, a.n as on_second, b.n as on_first
            from report a join report b on b.recorder = a.subject and b.subject = a.recorder
            where a.recorder < a.subject
            order by a.n + b.n desc, a.recorder, a.subject limit 100
            """.formatted(OF_THE_MONTH);

    private final DataSource database;
    private final Roster roster;

    ReadReportMetrics(DataSource database, Roster roster) {
        this.database = database;
        this.roster = roster;
    }

    ReportMetrics read(UUID mineId, YearMonth month) {
        Optional<Period> period = roster.period(mineId, month.atDay(MID_MONTH));
        LocalDate from = period.map(Period::from).orElse(month.atDay(1));
        LocalDate to = period.map(Period::to).orElse(month.plusMonths(1).atDay(1));
        try (Connection connection = database.getConnection();
                PreparedStatement counts = connection.prepareStatement(COUNTS);
                PreparedStatement pairs = connection.prepareStatement(PAIRS)) {
            counts.setObject(1, to.minusDays(LAST_DAYS));
            bind(counts, 2, mineId, from, to);
            bind(pairs, 1, mineId, from, to);
            List<Pair> found = pairs(pairs);
            try (ResultSet row = counts.executeQuery()) {
                row.next();
                long reports = row.getLong("reports");
                return new ReportMetrics(
                        mineId,
                        month,
                        from,
                        to,
                        reports,
                        new Share(row.getLong("last_days"), reports),
                        new Share(row.getLong("contractors"), reports),
                        new Share(row.getLong("overturned"), reports),
                        found);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void bind(PreparedStatement statement, int first, UUID mineId, LocalDate from, LocalDate to)
            throws SQLException {
        statement.setObject(first, mineId);
        statement.setObject(first + 1, from);
        statement.setObject(first + 2, to);
        statement.setObject(first + 3, from);
        statement.setObject(first + 4, to);
    }

    private static List<Pair> pairs(PreparedStatement statement) throws SQLException {
        List<Pair> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(new Pair(
                        rows.getObject("recorder", UUID.class),
                        rows.getObject("subject", UUID.class),
                        rows.getLong("on_second"),
                        rows.getLong("on_first")));
            }
        }
        return found;
    }
}
