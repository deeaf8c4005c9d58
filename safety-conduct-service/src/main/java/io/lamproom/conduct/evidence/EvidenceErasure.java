package io.lamproom.conduct.evidence;

import io.lamproom.conduct.violation.CaseErasure;
import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.audit.AuditedChange;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Pictures go with the case. Their rows are gone at once and their files are released with them, so that each goes from the
 * store, whichever it is, however often that has to be tried.
 */
@ApplicationScoped
class EvidenceErasure implements CaseErasure {

    private static final String DELETE = """
            delete from evidence where record_kind = 'VIOLATION' and record_id = any (?::uuid[])
            returning id, version, mine_id, file_key""";

    /** What has gone. */
    private record Gone(AuditedChange change, UUID fileKey) {}

    private final DataSource database;
    private final LooseFiles loose;
    private final Audit audit;

    EvidenceErasure(DataSource database, LooseFiles loose, Audit audit) {
        this.database = database;
        this.loose = loose;
        this.audit = audit;
    }

    @Override
    public List<Change> erase(List<UUID> violations) {
        List<Gone> gone = Sql.list(
                database,
                DELETE,
                row -> new Gone(
                        new AuditedChange(
                                "evidence",
                                Sql.id(row, "id"),
                                row.getLong("version") + 1,
                                Sql.id(row, "mine_id"),
                                "evidence.erased",
                                List.of("picture")),
                        Sql.id(row, "file_key")),
                violations);
        gone.forEach(each -> loose.release(each.fileKey()));
        audit.changed(gone.stream().map(Gone::change).toList());
        return List.of();
    }

    @Override
    public Collection<UUID> audited(List<UUID> violations) {
        return Sql.list(
                database,
                "select id from evidence where record_id = any (?::uuid[])",
                row -> Sql.id(row, "id"),
                violations);
    }
}
