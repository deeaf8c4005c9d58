package io.lamproom.roster;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A mine (矿).
 *
 * @param liveFrom the first day recorded in this system; what happened before is history. Null: not live yet
 */
public record Mine(UUID id, String code, String name, LocalDate liveFrom) {

    /** Whether a fact of this date is history, brought in from before the mine went live. */
    public boolean historic(LocalDate date) {
        return liveFrom == null || date.isBefore(liveFrom);
    }
}
