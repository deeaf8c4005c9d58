package io.lamproom.conduct.points;

import io.lamproom.conduct.violation.CaseErasure;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What a case had cost its subject goes with it; that was long before the cycle that counts. What it had cost a unit is
 * nobody's data and stays.
 */
@ApplicationScoped
class PointsErasure implements CaseErasure {

    private static final String ACCOUNTS = """
            select distinct c.account_id from points_charge c join points_account a on a.id = c.account_id
             where c.violation_id = any (?::uuid[]) and a.kind = 'WORKER' order by c.account_id""";

    private static final String ENTRIES =
            "delete from points_entry where account_id = any (?::uuid[]) and violation_id = any (?::uuid[])";

    private static final String CHARGES =
            "delete from points_charge where account_id = any (?::uuid[]) and violation_id = any (?::uuid[])";

    private final DataSource database;
    private final PointsAccountRepository accounts;

    PointsErasure(DataSource database, PointsAccountRepository accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    @Override
    public List<Change> erase(List<UUID> violations) {
        List<UUID> ids = Sql.list(database, ACCOUNTS, row -> Sql.id(row, "account_id"), violations);
        List<Change> changed = ids.stream()
                .map(id -> Change.of("points-account.erased", accounts.held(id), "charges"))
                .toList();
        Sql.update(database, ENTRIES, ids, violations);
        Sql.update(database, CHARGES, ids, violations);
        return changed;
    }
}
