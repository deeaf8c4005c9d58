package io.lamproom.conduct.violation;

import io.lamproom.platform.security.Caller;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.security.Role;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Whom a caller may name: in a report, and as the subject whose record is asked for. */
@ApplicationScoped
class SubjectReach {

    private static final Set<Role> OFFICERS =
            Set.of(Role.SAFETY_INSPECTOR, Role.SAFETY_DEPT, Role.TEAM_LEADER, Role.MASS_SAFETY_WATCH);

    private final CallerContext context;
    private final Roster roster;
    private final BusinessClock clock;

    SubjectReach(CallerContext context, Roster roster, BusinessClock clock) {
        this.context = context;
        this.roster = roster;
        this.clock = clock;
    }

    /** Whether the caller may report someone of their own mine: whoever is in reach, and a worker whomever they saw. */
    boolean mayBeReported(Standing standing) {
        return covers(context.reach(), standing)
                || !context.reach().of(Node.WORKER).isEmpty();
    }

    /** Whether a worker is in reach by where they belong today, wherever their record was made. */
    boolean coversToday(Reach reach, UUID workerId) {
        return reach.covers(Node.WORKER, workerId)
                || roster.worker(workerId)
                        .filter(worker -> reach.covers(Node.MINE, worker.mineId()))
                        .isPresent()
                || roster.at(workerId, clock.today())
                        .filter(standing -> covers(reach, standing))
                        .isPresent();
    }

    /** As what the caller puts something on record. */
    RecorderKind recorderKind() {
        Caller caller = context.caller();
        if (caller.kind() != Caller.Kind.PERSON) {
            return RecorderKind.PROGRAM;
        }
        return caller.roles().stream().anyMatch(OFFICERS::contains) ? RecorderKind.OFFICER : RecorderKind.WORKER;
    }

    private static boolean covers(Reach reach, Standing standing) {
        return reach.covers(Node.MINE, standing.mineId())
                || reach.covers(Node.BRANCH, standing.coveringBranchId())
                || reach.covers(Node.BRANCH, standing.relationBranchId())
                || reach.covers(Node.SECTION, standing.sectionId())
                || reach.covers(Node.TEAM, standing.teamId())
                || reach.covers(Node.WORKER, standing.workerId());
    }
}
