package io.lamproom.conduct.points;

import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Standing;
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
    private final BusinessClock clock;

    AccountReach(CallerContext context, PointsAccountRepository accounts, Roster roster, BusinessClock clock) {
        this.context = context;
        this.accounts = accounts;
        this.roster = roster;
        this.clock = clock;
    }

    /** An account that may be seen. Whoever was never charged has none yet, and all their points. */
    record Seen(UUID mineId, AccountKind kind) {}

    /** @throws Refusal.NotFound when there is no such worker or unit in reach */
    Seen see(UUID id) {
        Reach reach = context.reach();
        Optional<Worker> worker = roster.worker(id);
        if (worker.isPresent()) {
            if (coversToday(reach, worker.get())) {
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

    private boolean coversToday(Reach reach, Worker worker) {
        return reach.covers(Node.WORKER, worker.id())
                || reach.covers(Node.MINE, worker.mineId())
                || roster.at(worker.id(), clock.today())
                        .filter(standing -> covers(reach, standing))
                        .isPresent();
    }

    private static boolean covers(Reach reach, Standing standing) {
        return reach.covers(Node.BRANCH, standing.coveringBranchId())
                || reach.covers(Node.BRANCH, standing.relationBranchId())
                || reach.covers(Node.SECTION, standing.sectionId())
                || reach.covers(Node.TEAM, standing.teamId());
    }
}
