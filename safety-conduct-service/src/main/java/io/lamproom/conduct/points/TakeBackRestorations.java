package io.lamproom.conduct.points;

import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.database.Sql;
import io.lamproom.platform.events.Origin;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Takes points back that a commendation gave which was revoked since, on the day for which they had counted. */
@ApplicationScoped
class TakeBackRestorations {

    static final String JOB = "restorations-taken-back";

    private static final String NEXT = """
            select id from commendation where status = 'REVOKED' and not settled
             order by id limit 1 for update skip locked
            """;

    private final DataSource database;
    private final PointsAccountRepository accounts;
    private final RaiseProposals raiseProposals;
    private final Actors actors;
    private final ChangeRecorder changes;

    TakeBackRestorations(
            DataSource database,
            PointsAccountRepository accounts,
            RaiseProposals raiseProposals,
            Actors actors,
            ChangeRecorder changes) {
        this.database = database;
        this.accounts = accounts;
        this.raiseProposals = raiseProposals;
        this.actors = actors;
        this.changes = changes;
    }

    /** Settles one commendation; false when there is none that no other instance is settling. */
    @Transactional
    boolean pass() {
        Optional<UUID> next = Sql.first(database, NEXT, row -> Sql.id(row, "id"));
        next.ifPresent(commendation -> Origin.system(JOB).run(() -> settle(commendation)));
        return next.isPresent();
    }

    private void settle(UUID commendation) {
        accounts.accountsRestoredBy(PointsRules.Ground.COMMENDATION, commendation)
                .forEach(account -> takeBack(accounts.held(account), commendation));
        Sql.update(database, "update commendation set settled = true where id = ?", commendation);
    }

    private void takeBack(PointsAccount account, UUID commendation) {
        List<Entry> rows = accounts.restorations(account.id()).stream()
                .filter(entry -> entry.isOf(PointsRules.Ground.COMMENDATION, commendation))
                .toList();
        if (rows.size() != 1) {
            // taken back already, or erased meanwhile
            return;
        }
        Entry restored = rows.getFirst();
        accounts.add(restored.takenBack(actors.now(), "system:" + JOB));
        changes.record("points-account.restoration-revoked", account, "restorations");
        raiseProposals.after(account, EntryReason.RESTORATION_REVOKED, List.of(restored.day()));
    }

    /** Looks each half minute; its own bean, so that each commendation is a transaction of its own. */
    @ApplicationScoped
    static class Runner {

        private final TakeBackRestorations takeBack;

        Runner(TakeBackRestorations takeBack) {
            this.takeBack = takeBack;
        }

        @Scheduled(every = "30s", delayed = "20s", identity = JOB, concurrentExecution = ConcurrentExecution.SKIP)
        @RunOnVirtualThread
        void run() {
            while (takeBack.pass()) {
                // more are waiting
            }
        }
    }
}
