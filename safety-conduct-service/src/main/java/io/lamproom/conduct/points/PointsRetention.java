package io.lamproom.conduct.points;

import io.lamproom.conduct.retention.RetentionRules;
import io.lamproom.conduct.retention.RetentionTerms;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.database.Sql;
import io.lamproom.platform.retention.RetentionKind;
import io.lamproom.platform.retention.RetentionTerm;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** What points led to, and points that were given back, go when they have long ceased to count. */
class PointsRetention {

    private final RetentionTerms terms;
    private final DataSource database;
    private final PointsAccountRepository accounts;
    private final ProposalRepository proposals;
    private final ChangeRecorder changes;

    PointsRetention(
            RetentionTerms terms,
            DataSource database,
            PointsAccountRepository accounts,
            ProposalRepository proposals,
            ChangeRecorder changes) {
        this.terms = terms;
        this.database = database;
        this.accounts = accounts;
        this.proposals = proposals;
        this.changes = changes;
    }

    @Produces
    @Singleton
    RetentionKind ofProposals() {
        return new Proposals();
    }

    @Produces
    @Singleton
    RetentionKind ofRestorations() {
        return new Restorations();
    }

    private Optional<RetentionTerm> proposalTerm(UUID mineId, LocalDate day) {
        return terms.of(mineId, day, RetentionRules::proposalMonths);
    }

    /** That a threshold was reached somewhere, and what was decided, stays. */
    private final class Proposals implements RetentionKind {

        private static final String ENDED = """
                select p.id, p.status = 'OPEN' as held from points_proposal p
                 where p.mine_id = ? and greatest(p.raised_on, p.decided_at::date) < ? and not p.erased""";

        private static final String ERASE = """
                update points_proposal set erased = true, version = version + 1, worker_id = null, decided_by = null,
                    decided_by_staff_no = null, reasons = null
                 where id = any (?::uuid[])""";

        @Override
        public String code() {
            return "points-proposal";
        }

        @Override
        public Optional<RetentionTerm> term(UUID mineId, LocalDate day) {
            return proposalTerm(mineId, day);
        }

        @Override
        public String ended() {
            return ENDED;
        }

        @Override
        public void erase(UUID mineId, List<UUID> ids) {
            Sql.update(database, ERASE, ids);
            changes.recordAll(proposals.ended(ids).stream()
                    .map(proposal -> Change.of("points-proposal.erased", proposal, "person", "texts"))
                    .toList());
        }

        @Override
        public Collection<UUID> audited(List<UUID> ids) {
            return ids;
        }
    }

    /** Rows of the ledger that no violation takes along. */
    private final class Restorations implements RetentionKind {

        private static final String ENDED = """
                select e.id, false as held from points_entry e join points_account a on a.id = e.account_id
                 where a.mine_id = ? and e.day < ? and e.violation_id is null""";

        private static final String ACCOUNTS =
                "select distinct account_id from points_entry where id = any (?::uuid[]) order by account_id";

        @Override
        public String code() {
            return "points-restoration";
        }

        @Override
        public Optional<RetentionTerm> term(UUID mineId, LocalDate day) {
            return proposalTerm(mineId, day);
        }

        @Override
        public String ended() {
            return ENDED;
        }

        @Override
        public void erase(UUID mineId, List<UUID> ids) {
            List<Change> changed = Sql.list(database, ACCOUNTS, row -> Sql.id(row, "account_id"), ids).stream()
                    .map(id -> Change.of("points-account.erased", accounts.held(id), "restorations"))
                    .toList();
            Sql.update(database, "delete from points_entry where id = any (?::uuid[])", ids);
            changes.recordAll(changed);
        }
    }
}
