package io.lamproom.conduct.deduction;

import io.lamproom.conduct.violation.CaseErasure;
import io.lamproom.conduct.violation.KeepsCase;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What was deducted for a case goes with it, whoever it was deducted from; not while money is still to move. */
@ApplicationScoped
class DeductionErasure implements CaseErasure, KeepsCase {

    private static final String ERASE = """
            update deduction set erased = true, version = version + 1, worker_id = gen_random_uuid(),
                proposed_by = '', proposed_by_staff_no = null, proposal_note = null, decided_by_staff_no = null,
                decided_by = case when decided_by is null then null else '' end,
                reasons = case when reasons is null then null else '' end,
                handed_over_by = case when handed_over_by is null then null else '' end, handed_over_by_staff_no = null,
                refunded_by = case when refunded_by is null then null else '' end, refunded_by_staff_no = null
             where violation_id = any (?::uuid[])""";

    private final DataSource database;
    private final DeductionRepository deductions;

    DeductionErasure(DataSource database, DeductionRepository deductions) {
        this.database = database;
        this.deductions = deductions;
    }

    @Override
    public String condition() {
        return """
                exists (select from deduction d where d.violation_id = v.id
                         and d.status in ('PROPOSED', 'APPROVED', 'REFUND_DUE'))""";
    }

    @Override
    public List<Change> erase(List<UUID> violations) {
        Sql.update(database, ERASE, violations);
        return deductions.ofCases(violations).stream()
                .map(deduction -> Change.of("deduction.erased", deduction, "person", "texts"))
                .toList();
    }

    @Override
    public Collection<UUID> audited(List<UUID> violations) {
        return Sql.list(
                database,
                "select id from deduction where violation_id = any (?::uuid[])",
                row -> Sql.id(row, "id"),
                violations);
    }
}
