package io.lamproom.conduct.rootcause;

import io.lamproom.conduct.violation.CaseErasure;
import io.lamproom.conduct.violation.KeepsCase;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * An analysis keeps its case until it ends. Its lesson stays, the procedure's step and what was done about it; what was
 * written about the act goes with the case.
 */
@ApplicationScoped
class AnalysisErasure implements CaseErasure, KeepsCase {

    private static final String ANALYSES = "subject_kind = 'VIOLATION' and subject_id = any (?::uuid[])";

    private final DataSource database;
    private final RootCauseRepository analyses;

    AnalysisErasure(DataSource database, RootCauseRepository analyses) {
        this.database = database;
        this.analyses = analyses;
    }

    @Override
    public String condition() {
        return "exists (select from root_cause c where c.subject_id = v.id and c.status <> 'CLOSED')";
    }

    @Override
    public List<Change> erase(List<UUID> violations) {
        Sql.update(
                database,
                "update root_cause_node set description = '' where root_cause_id in (select id from root_cause where "
                        + ANALYSES + ")",
                violations);
        Sql.update(database, "update root_cause set title = '', version = version + 1 where " + ANALYSES, violations);
        return analyses.ofCases(violations).stream()
                .map(analysis -> Change.of("root-cause.erased", analysis, "title", "description"))
                .toList();
    }

    @Override
    public Collection<UUID> audited(List<UUID> violations) {
        return Sql.list(database, "select id from root_cause where " + ANALYSES, row -> Sql.id(row, "id"), violations);
    }
}
