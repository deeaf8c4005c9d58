package io.lamproom.conduct.liability;

import io.lamproom.conduct.violation.CaseErasure;
import io.lamproom.conduct.violation.KeepsCase;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Who was jointly liable goes with the case, which an open objection keeps. */
@ApplicationScoped
class LiabilityErasure implements CaseErasure, KeepsCase {

    private static final String ERASE = """
            update joint_liability set erased = true, version = version + 1, worker_id = gen_random_uuid(), note = '',
                recorded_by = '', recorded_by_staff_no = null, reversed_by = null, reversed_by_staff_no = null,
                reversal_reason = null, appealed_by = null, appealed_by_staff_no = null, appeal_grounds = null,
                appeal_ended_by = null, appeal_ended_by_staff_no = null, appeal_reasons = null
             where violation_id = any (?::uuid[])""";

    private final DataSource database;
    private final JointLiabilityRepository liabilities;

    LiabilityErasure(DataSource database, JointLiabilityRepository liabilities) {
        this.database = database;
        this.liabilities = liabilities;
    }

    @Override
    public String condition() {
        return "exists (select 1 from joint_liability l where l.violation_id = v.id and l.appeal_status = 'OPEN')";
    }

    @Override
    public List<Change> erase(List<UUID> violations) {
        Sql.update(database, ERASE, violations);
        return liabilities.ofCases(violations).stream()
                .map(liability -> Change.of("joint-liability.erased", liability, "person", "texts"))
                .toList();
    }

    @Override
    public Collection<UUID> audited(List<UUID> violations) {
        return Sql.list(
                database,
                "select id from joint_liability where violation_id = any (?::uuid[])",
                row -> Sql.id(row, "id"),
                violations);
    }
}
