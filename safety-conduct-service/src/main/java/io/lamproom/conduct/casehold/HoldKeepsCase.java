package io.lamproom.conduct.casehold;

import io.lamproom.conduct.violation.CaseErasure;
import io.lamproom.conduct.violation.KeepsCase;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** A standing hold keeps its case; a lifted one goes with it. */
@ApplicationScoped
class HoldKeepsCase implements KeepsCase, CaseErasure {

    private final DataSource database;

    HoldKeepsCase(DataSource database) {
        this.database = database;
    }

    @Override
    public String condition() {
        return "exists (select from case_hold h where h.violation_id = v.id and h.lifted_at is null)";
    }

    @Override
    public List<Change> erase(List<UUID> violations) {
        Sql.update(database, "delete from case_hold where violation_id = any (?::uuid[])", violations);
        return List.of();
    }

    @Override
    public Collection<UUID> audited(List<UUID> violations) {
        return Sql.list(
                database,
                "select id from case_hold where violation_id = any (?::uuid[])",
                row -> Sql.id(row, "id"),
                violations);
    }
}
