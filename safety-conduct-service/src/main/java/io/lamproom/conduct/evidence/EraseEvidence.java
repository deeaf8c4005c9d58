package io.lamproom.conduct.evidence;

import io.lamproom.conduct.retention.Erasures;
import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.audit.AuditedChange;
import io.lamproom.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Pictures go with their record. Their rows are gone at once and their files are released with them, so that each goes from
 * the store, whichever it is, however often that has to be tried.
 */
@ApplicationScoped
public class EraseEvidence {

    private static final String DELETE = """
            delete from evidence where record_kind = ? and record_id = any (?::uuid[])
            returning id, version, mine_id, file_key""";

    private static final String OF_RECORDS =
            "select id from evidence where record_kind = ? and record_id = any (?::uuid[])";

    /** What has gone. */
    private record Gone(AuditedChange change, UUID fileKey) {}

    private final DataSource database;
    private final LooseFiles loose;
    private final Audit audit;

    EraseEvidence(DataSource database, LooseFiles loose, Audit audit) {
        this.database = database;
        this.loose = loose;
        this.audit = audit;
    }

    /** Of records of a kind. */
    public Erasures.Beside of(RecordKind kind) {
        return new Erasures.Beside() {

            @Override
            public void erase(List<UUID> records) {
                EraseEvidence.this.erase(kind, records);
            }

            @Override
            public Collection<UUID> audited(List<UUID> records) {
                return Sql.list(database, OF_RECORDS, row -> Sql.id(row, "id"), kind.name(), records);
            }
        };
    }

    private void erase(RecordKind kind, List<UUID> records) {
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
                kind.name(),
                records);
        gone.forEach(each -> loose.release(each.fileKey()));
        audit.changed(gone.stream().map(Gone::change).toList());
    }
}
