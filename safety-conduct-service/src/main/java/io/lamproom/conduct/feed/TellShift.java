package io.lamproom.conduct.feed;

import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.step.Shifts;
import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.ShiftTable.Slot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A feed says that it has told all of a shift, or that it was mistaken in saying so. */
@ApplicationScoped
public class TellShift {

    private final Shifts shifts;
    private final Actors actors;
    private final FeedShifts feedShifts;
    private final Audit audit;

    TellShift(Shifts shifts, Actors actors, FeedShifts feedShifts, Audit audit) {
        this.shifts = shifts;
        this.actors = actors;
        this.feedShifts = feedShifts;
        this.audit = audit;
    }

    /**
     * Tells whether that changed anything.
     *
     * @param unitId the section whose part of the shift is meant, or the mine
     * @throws Refusal while the shift lasts: all of it can be known only afterwards
     */
    @Transactional
    public boolean tell(FeedKind feed, UUID mineId, UUID unitId, Slot slot, boolean complete) {
        Instant ended = shifts.endOf(mineId, slot, "/shift");
        Instant now = actors.now();
        if (complete && now.isBefore(ended)) {
            throw new Refusal.RuleBroken("feed-shift-runs", ended);
        }
        FeedShift told = new FeedShift(slot.businessDate(), slot.shift(), complete, now);
        return feedShifts
                .tell(feed, mineId, unitId, told, actors.caller().subject())
                .map(written -> {
                    audit.changed(
                            feed.name().toLowerCase(Locale.ROOT) + "-shift",
                            written.id(),
                            written.version(),
                            mineId,
                            feed.noun() + (complete ? ".complete" : ".incomplete"),
                            List.of("complete"));
                    return true;
                })
                .orElse(false);
    }
}
