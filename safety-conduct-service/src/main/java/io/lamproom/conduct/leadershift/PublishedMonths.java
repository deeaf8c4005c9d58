package io.lamproom.conduct.leadershift;

import io.lamproom.conduct.leadershift.LeaderShiftMonth.LeaderMonth;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Counts the leaders' shifts of a month. */
@ApplicationScoped
class PublishedMonths {

    private final LeaderShiftRepository shifts;
    private final BusinessClock clock;

    PublishedMonths(LeaderShiftRepository shifts, BusinessClock clock) {
        this.shifts = shifts;
        this.clock = clock;
    }

    LeaderShiftMonth of(UUID mineId, YearMonth month) {
        LocalDate today = clock.today();
        List<LeaderShift> all = shifts.planned(
                Reach.of(Node.MINE, Set.of(mineId)),
                month.atDay(1),
                month.plusMonths(1).atDay(1));
        Map<UUID, List<LeaderShift>> byLeader = all.stream()
                .filter(shift -> shift.leaderId() != null)
                .collect(Collectors.groupingBy(LeaderShift::leaderId, TreeMap::new, Collectors.toList()));
        return LeaderShiftMonth.of(
                mineId,
                month,
                LeaderMonth.of(null, all, today),
                byLeader.entrySet().stream()
                        .map(leader -> LeaderMonth.of(leader.getKey(), leader.getValue(), today))
                        .toList());
    }
}
