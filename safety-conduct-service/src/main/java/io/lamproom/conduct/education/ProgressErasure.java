package io.lamproom.conduct.education;

import io.lamproom.conduct.violation.CaseErasure;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** How the way back to work went goes with the case. */
@ApplicationScoped
class ProgressErasure implements CaseErasure {

    private final DataSource database;

    ProgressErasure(DataSource database) {
        this.database = database;
    }

    @Override
    public List<Change> erase(List<UUID> violations) {
        Sql.update(database, "delete from return_progress where violation_id = any (?::uuid[])", violations);
        return List.of();
    }
}
