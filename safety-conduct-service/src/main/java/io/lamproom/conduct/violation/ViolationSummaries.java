package io.lamproom.conduct.violation;

import io.lamproom.conduct.catalogue.Category;
import io.lamproom.conduct.catalogue.Discipline;
import io.lamproom.platform.database.Sql;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What a list shows of violations, read by one statement: as entities they would bring every step and note they ever had. */
@ApplicationScoped
class ViolationSummaries {

    private static final String OF_IDS = """
            select id, version, mine_id, status, case when not erased then worker_id end as worker_id, behaviour_id, behaviour_code, category, discipline, grade,
                   national_grade, serious, points, unit_points, occurred_at, business_date, shift, place, underground,
                   recorded_at, source, late, history, reported_at, event_id, self_reported, appeal_until, appeal_status,
                   covering_branch_id, relation_branch_id, party_member, section_id, team_id, trade,
                   term_extended_at is not null as extended
              from violation where id = any (cast(? as uuid[]))""";

    private final DataSource database;
    private final ReportTerms terms;
    private final BusinessClock clock;

    ViolationSummaries(DataSource database, ReportTerms terms, BusinessClock clock) {
        this.database = database;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * Of these violations, in any order.
     *
     * @param forParty whether the caller may see who is a Party member
     */
    List<ViolationSummary> of(List<UUID> ids, boolean forParty) {
        return Sql.list(database, OF_IDS, row -> summary(row, forParty), ids);
    }

    private ViolationSummary summary(ResultSet row, boolean forParty) throws SQLException {
        UUID mine = Sql.id(row, "mine_id");
        ViolationStatus status = ViolationStatus.valueOf(row.getString("status"));
        Instant occurredAt = instant(row, "occurred_at");
        Instant reportedAt = instant(row, "reported_at");
        boolean history = row.getBoolean("history");
        String appeal = row.getString("appeal_status");
        return new ViolationSummary(
                Sql.id(row, "id"),
                row.getLong("version"),
                mine,
                status,
                Sql.id(row, "worker_id"),
                Sql.id(row, "behaviour_id"),
                row.getString("behaviour_code"),
                Category.valueOf(row.getString("category")),
                Discipline.valueOf(row.getString("discipline")),
                grading(row),
                inZone(occurredAt),
                Sql.date(row, "business_date"),
                row.getString("shift"),
                row.getString("place"),
                row.getBoolean("underground"),
                inZone(instant(row, "recorded_at")),
                ReportSource.valueOf(row.getString("source")),
                row.getBoolean("late"),
                history,
                inZone(reportedAt),
                Sql.id(row, "event_id"),
                row.getBoolean("self_reported"),
                Sql.date(row, "appeal_until"),
                appeal == null ? null : AppealStatus.valueOf(appeal),
                Sql.id(row, "covering_branch_id"),
                forParty ? Sql.id(row, "relation_branch_id") : null,
                forParty ? row.getBoolean("party_member") : null,
                Sql.id(row, "section_id"),
                Sql.id(row, "team_id"),
                row.getString("trade"),
                status.isUnconfirmed() && !history
                        ? terms.now(
                                mine,
                                Sql.date(row, "business_date"),
                                occurredAt,
                                reportedAt,
                                row.getBoolean("extended"))
                        : null);
    }

    private static Grading grading(ResultSet row) throws SQLException {
        String grade = row.getString("grade");
        return grade == null
                ? null
                : new Grading(
                        grade,
                        row.getObject("national_grade", Integer.class),
                        row.getBoolean("serious"),
                        row.getInt("points"),
                        row.getInt("unit_points"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private OffsetDateTime inZone(Instant instant) {
        return instant == null ? null : instant.atZone(clock.zone()).toOffsetDateTime();
    }
}
