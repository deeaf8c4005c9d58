package io.lamproom.conduct.access;

import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Which workers a reach covers by where they belong, wherever their records were made. */
@ApplicationScoped
public class WorkersInReach {

    private final Roster roster;
    private final BusinessClock clock;

    WorkersInReach(Roster roster, BusinessClock clock) {
        this.roster = roster;
        this.clock = clock;
    }

    /** By where the worker belongs today; a mine reaches those as well who have left it. */
    public boolean coversToday(Reach reach, UUID workerId) {
        return reach.covers(Node.WORKER, workerId)
                || roster.worker(workerId)
                        .filter(worker -> reach.covers(Node.MINE, worker.mineId()))
                        .isPresent()
                || roster.at(workerId, clock.today())
                        .filter(standing -> covers(reach, standing))
                        .isPresent();
    }

    /** By where they stood on the day that the standing is of. */
    public static boolean covers(Reach reach, Standing standing) {
        return reach.covers(Node.MINE, standing.mineId())
                || reach.covers(Node.BRANCH, standing.coveringBranchId())
                || reach.covers(Node.BRANCH, standing.relationBranchId())
                || reach.covers(Node.SECTION, standing.sectionId())
                || reach.covers(Node.TEAM, standing.teamId())
                || reach.covers(Node.WORKER, standing.workerId());
    }
}
