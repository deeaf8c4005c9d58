package io.lamproom.conduct.points;

import io.lamproom.conduct.access.WorkersInReach;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Whose points the caller may see: of workers where they belong today, of units, and the own. */
@ApplicationScoped
class AccountReach {

    private final CallerContext context;
    private final PointsAccountRepository accounts;
    private final Roster roster;
    private final WorkersInReach workers;

    AccountReach(CallerContext context, PointsAccountRepository accounts, Roster roster, WorkersInReach workers) {
        this.context = context;
        this.accounts = accounts;
        this.roster = roster;
        this.workers = workers;
    }

    /** An account that may be seen. Whoever was never charged has none yet, and all their points. */
    record Seen(UUID mineId, AccountKind kind) {}

    /** @throws Refusal.NotFound when there is no such worker or unit in reach */
    Seen see(UUID id) {
        Reach reach = context.reach();
        Optional<Worker> worker = roster.worker(id);
        if (worker.isPresent()) {
            if (workers.coversToday(reach, id)) {
                return new Seen(worker.get().mineId(), AccountKind.WORKER);
            }
            throw new Refusal.NotFound();
        }
        return accounts.find(id)
                .filter(account -> account.kind() == AccountKind.UNIT)
                .filter(account -> reach.covers(Node.MINE, account.mineId()) || reach.covers(Node.SECTION, id))
                .map(account -> new Seen(account.mineId(), AccountKind.UNIT))
                .orElseThrow(Refusal.NotFound::new);
    }
}
