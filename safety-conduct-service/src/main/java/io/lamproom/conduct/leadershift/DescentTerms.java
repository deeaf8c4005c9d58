package io.lamproom.conduct.leadershift;

import io.lamproom.platform.time.BusinessClock;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Since when leaders of a mine may have been underground, by its rules in force now. */
@ApplicationScoped
class DescentTerms {

    private final RuleSets ruleSets;
    private final BusinessClock clock;

    DescentTerms(RuleSets ruleSets, BusinessClock clock) {
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    AsOf now() {
        return new AsOf(clock.now(), clock.today());
    }

    /** The terms at one instant; each mine's rules are read once. */
    final class AsOf {

        private final Instant now;
        private final LocalDate today;
        private final Map<UUID, Instant> earliest = new HashMap<>();

        private AsOf(Instant now, LocalDate today) {
            this.now = now;
            this.today = today;
        }

        /** Who went down before this instant leads no shift any more. */
        Instant earliest(UUID mineId) {
            return earliest.computeIfAbsent(
                    mineId,
                    mine -> ruleSets.inForce(LeaderShiftRules.class, mine, today)
                            .rules()
                            .earliest(now));
        }

        boolean overdue(LeaderShift shift) {
            return shift.status() == LeaderShiftStatus.DOWN && shift.wentDownBefore(earliest(shift.mineId()));
        }
    }
}
