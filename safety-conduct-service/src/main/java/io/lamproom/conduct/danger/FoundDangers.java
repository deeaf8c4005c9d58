package io.lamproom.conduct.danger;

import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** The dangers that a round through the mine says it found. */
@ApplicationScoped
public class FoundDangers {

    private final DangerRepository dangers;

    FoundDangers(DangerRepository dangers) {
        this.dangers = dangers;
    }

    /**
     * Checks that each was found on that working day at one of the places of the round.
     *
     * @throws Refusal {@code danger-of-another-round} when one was not
     */
    public void check(UUID mineId, Set<UUID> dangerIds, Set<UUID> placeIds, LocalDate on, String pointer) {
        if (dangerIds.isEmpty()) {
            return;
        }
        Reach mine = Reach.of(Node.MINE, Set.of(mineId));
        if (placeIds.isEmpty() || dangers.countFound(mine, dangerIds, placeIds, on) != dangerIds.size()) {
            throw new Refusal.RuleBroken("danger-of-another-round", on).at(pointer);
        }
    }
}
