package io.lamproom.conduct.appeal;

import io.lamproom.conduct.violation.CaseErasure;
import io.lamproom.conduct.violation.KeepsCase;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** An appeal keeps its case while it is open, and goes with it. */
@ApplicationScoped
class AppealErasure implements CaseErasure, KeepsCase {

    private static final String ERASE = """
            update appeal set erased = true, version = version + 1, worker_id = gen_random_uuid(), grounds = '',
                appealed_by = '', appealed_by_staff_no = null, ended_by = null, ended_by_staff_no = null,
                reasons = case when reasons is null then null else '' end
             where violation_id = any (?::uuid[])""";

    private static final String LOST_SHIFTS = "delete from appeal_lost_shift where appeal_id in"
            + " (select id from appeal where violation_id = any (?::uuid[]))";

    private final DataSource database;
    private final AppealRepository appeals;

    AppealErasure(DataSource database, AppealRepository appeals) {
        this.database = database;
        this.appeals = appeals;
    }

    @Override
    public String condition() {
        return "coalesce(v.appeal_status = 'OPEN', false)";
    }

    @Override
    public List<Change> erase(List<UUID> violations) {
        Sql.update(database, LOST_SHIFTS, violations);
        Sql.update(database, ERASE, violations);
        return appeals.ofCases(violations).stream()
                .map(appeal -> Change.of("appeal.erased", appeal, "person", "texts"))
                .toList();
    }

    @Override
    public Collection<UUID> audited(List<UUID> violations) {
        return Sql.list(
                database,
                "select id from appeal where violation_id = any (?::uuid[])",
                row -> Sql.id(row, "id"),
                violations);
    }
}
