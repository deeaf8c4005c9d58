package io.lamproom.member.people;

import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.security.ReachResolver;
import io.lamproom.platform.security.Role;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;

/** What the present caller may see of a worker beyond the masked roster. */
@ApplicationScoped
public class Sight {

    private static final Set<Role> PARTY = EnumSet.of(
            Role.PARTY_COMMITTEE, Role.DISCIPLINE_COMMITTEE, Role.BRANCH_SECRETARY, Role.BRANCH_COMMITTEE, Role.WORKER);
    private static final Set<Role> PERSONNEL = EnumSet.of(Role.HR_DEPT, Role.WORKER);

    private final CallerContext context;
    private final ReachResolver reaches;
    private final WorkerRepository workers;
    private final BusinessClock clock;

    Sight(CallerContext context, ReachResolver reaches, WorkerRepository workers, BusinessClock clock) {
        this.context = context;
        this.reaches = reaches;
        this.workers = workers;
        this.clock = clock;
    }

    /** Identity number, contact and personnel remarks: human resources, and everyone their own, for a stated reason. */
    boolean ofIdentity(Worker worker) {
        return context.reason().isPresent() && reachesBy(PERSONNEL, worker);
    }

    /** The same for everybody of the caller's mines at once: human resources, for a stated reason. */
    public boolean ofIdentityOfMines() {
        return context.reason().isPresent() && context.caller().roles().contains(Role.HR_DEPT);
    }

    /** Party membership: those who work for the Party, and everyone their own. */
    boolean ofMembership(Worker worker) {
        return reachesBy(PARTY, worker);
    }

    /** Political status, which a personnel file states too. */
    boolean ofPoliticalStatus(Worker worker) {
        return reachesBy(PERSONNEL, worker) || ofMembership(worker);
    }

    /** Another role of the caller may reach the worker, but does not give this sight. */
    private boolean reachesBy(Set<Role> roles, Worker worker) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        context.caller().roles().stream().filter(roles::contains).forEach(held::add);
        if (held.isEmpty()) {
            return false;
        }
        Reach reach = reaches.resolve(context.caller(), held, clock.today());
        return reach.covers(Node.MINE, worker.mineId())
                || workers.find(reach, worker.id()).isPresent();
    }
}
