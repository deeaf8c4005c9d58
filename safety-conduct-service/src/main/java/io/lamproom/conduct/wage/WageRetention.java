package io.lamproom.conduct.wage;

import io.lamproom.conduct.retention.RetentionRules;
import io.lamproom.conduct.retention.RetentionTerms;
import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.audit.AuditedChange;
import io.lamproom.platform.database.Sql;
import io.lamproom.platform.retention.RetentionKind;
import io.lamproom.platform.retention.RetentionTerm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** A wage is nobody's figure: nothing of it stays. */
@ApplicationScoped
class WageRetention implements RetentionKind {

    private static final String PAST = "delete from wage_base_past where base_id = any (?::uuid[])";

    private static final String DELETE =
            "delete from wage_base where id = any (?::uuid[]) returning id, version, mine_id";

    private final RetentionTerms terms;
    private final DataSource database;
    private final Audit audit;

    WageRetention(RetentionTerms terms, DataSource database, Audit audit) {
        this.terms = terms;
        this.database = database;
        this.audit = audit;
    }

    @Override
    public String code() {
        return "wage-base";
    }

    @Override
    public Optional<RetentionTerm> term(UUID mineId, LocalDate day) {
        return terms.of(mineId, day, RetentionRules::wageMonths);
    }

    @Override
    public String ended() {
        return "select b.id, exists (select from deduction d where d.worker_id = b.worker_id and d.month = b.month"
                + " and d.status in ('PROPOSED', 'APPROVED', 'REFUND_DUE')) as held from wage_base b where b.mine_id = ?"
                + " and b.month < date_trunc('month', ?::date)";
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void erase(UUID mineId, List<UUID> ids) {
        Sql.update(database, PAST, ids);
        audit.changed(Sql.list(
                database,
                DELETE,
                row -> new AuditedChange(
                        "wage-base",
                        Sql.id(row, "id"),
                        row.getLong("version") + 1,
                        Sql.id(row, "mine_id"),
                        "wage-base.erased",
                        List.of("amount")),
                ids));
    }

    @Override
    public Collection<UUID> audited(List<UUID> ids) {
        return ids;
    }
}
