package io.lamproom.conduct.step;

import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.platform.time.ShiftTable.Slot;
import io.lamproom.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The business date and shift of what has happened, by the shift table of the mine. */
@ApplicationScoped
public class Shifts {

    /** How far a device's clock may be ahead of ours. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    private final Roster roster;
    private final BusinessClock clock;

    Shifts(Roster roster, BusinessClock clock) {
        this.roster = roster;
        this.clock = clock;
    }

    /**
     * Refuses what has not happened yet.
     *
     * @param pointer the field of the body that names the instant
     */
    public void checkPast(Instant occurredAt, String pointer) {
        if (occurredAt.isAfter(clock.now().plus(CLOCK_SKEW))) {
            throw new Refusal.RuleBroken("occurred-in-future").at(pointer);
        }
    }

    /**
     * The working day and shift that an instant belongs to.
     *
     * @throws Refusal when the mine has no shift table in force on that day
     */
    public Slot of(UUID mineId, Instant occurredAt, String pointer) {
        LocalDate date = occurredAt.atZone(clock.zone()).toLocalDate();
        return roster.shiftTable(mineId, date)
                .orElseThrow(() -> new Refusal.RuleBroken("shift-table-missing", date).at(pointer))
                .slotOf(occurredAt, clock.zone());
    }

    /** When a shift begins. */
    public Instant startOf(UUID mineId, Slot slot, String pointer) {
        return roster.shiftTable(mineId, slot.businessDate())
                .flatMap(table -> table.startOf(slot, clock.zone()))
                .orElseThrow(() -> new Refusal.RuleBroken("shift-unknown", slot.businessDate()).at(pointer));
    }

    /** When a shift ends. */
    public Instant endOf(UUID mineId, Slot slot, String pointer) {
        return roster.shiftTable(mineId, slot.businessDate())
                .flatMap(table -> table.endOf(slot, clock.zone()))
                .orElseThrow(() -> new Refusal.RuleBroken("shift-unknown", slot.businessDate()).at(pointer));
    }
}
