package io.lamproom.conduct.trip;

import io.lamproom.conduct.feed.FeedCalls;
import io.lamproom.conduct.feed.ItemReader;
import io.lamproom.conduct.feed.NamedWorkers;
import io.lamproom.conduct.step.Shifts;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.time.ShiftTable.Slot;
import io.lamproom.roster.AskedStanding;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Standing;
import io.lamproom.roster.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reads and judges the items of a call: all that is wrong with each, and the roster asked once for all of them. */
@ApplicationScoped
class ReadTrips {

    /** @param trip null where there are faults */
    record Item(String id, Trip trip, List<FieldError> faults) {}

    /** An item whose fields were read. */
    private record Draft(TripItem item, ItemReader reader, UUID id, Instant down, Instant up, Slot slot, UUID worker) {

        Optional<AskedStanding> asked() {
            return slot == null || worker == null
                    ? Optional.empty()
                    : Optional.of(new AskedStanding(worker, slot.businessDate()));
        }
    }

    private final Roster roster;
    private final Shifts shifts;
    private final KeptTrips kept;
    private final FeedCalls calls;

    ReadTrips(Roster roster, Shifts shifts, KeptTrips kept, FeedCalls calls) {
        this.roster = roster;
        this.shifts = shifts;
        this.kept = kept;
        this.calls = calls;
    }

    List<Item> read(UUID mineId, List<TripItem> items) {
        LocalDate keptFrom = kept.from(mineId);
        NamedWorkers workers = new NamedWorkers(
                mineId,
                roster,
                items.stream().map(TripItem::staffNo).filter(Objects::nonNull).toList(),
                items.stream()
                        .map(item -> new ItemReader().optionalId(item.workerId(), "/workerId"))
                        .filter(Objects::nonNull)
                        .toList());
        List<Draft> drafts = items.stream()
                .map(item -> draft(mineId, item, workers, keptFrom))
                .toList();
        Map<AskedStanding, Standing> standings = roster.at(drafts.stream()
                .flatMap(draft -> draft.asked().stream())
                .distinct()
                .toList());
        List<Item> read = new ArrayList<>(items.size());
        for (Draft draft : drafts) {
            read.add(item(mineId, draft, standings));
        }
        return read;
    }

    private Draft draft(UUID mineId, TripItem item, NamedWorkers workers, LocalDate keptFrom) {
        ItemReader reader = new ItemReader();
        UUID id = reader.id(item.id(), "/id");
        UUID workerId = reader.optionalId(item.workerId(), "/workerId");
        boolean unreadable = item.workerId() != null && workerId == null;
        UUID worker = unreadable
                ? null
                : workers.named(item.staffNo(), workerId, reader)
                        .map(Worker::id)
                        .orElse(null);
        Instant down = reader.instant(item.downAt(), "/downAt");
        Instant up = reader.optionalInstant(item.upAt(), "/upAt");
        Slot slot = down == null ? null : slot(mineId, down, reader, keptFrom);
        if (up != null) {
            reader.check(() -> shifts.checkPast(up, "/upAt"));
            if (down != null && !up.isAfter(down)) {
                reader.fault(FieldError.at("/upAt", "trip-up-before-down"));
            }
        }
        return new Draft(item, reader, id, down, up, slot, worker);
    }

    private Slot slot(UUID mineId, Instant down, ItemReader reader, LocalDate keptFrom) {
        reader.check(() -> shifts.checkPast(down, "/downAt"));
        Slot slot = reader.judged(() -> shifts.of(mineId, down, "/downAt")).orElse(null);
        if (slot != null && slot.businessDate().isBefore(keptFrom)) {
            reader.fault(FieldError.at("/downAt", "trip-kept-no-longer", keptFrom));
        }
        return slot;
    }

    private Item item(UUID mineId, Draft draft, Map<AskedStanding, Standing> standings) {
        Standing standing = draft.asked().map(standings::get).orElse(null);
        if (standing == null && draft.asked().isPresent()) {
            String pointer = draft.item().staffNo() == null ? "/workerId" : "/staffNo";
            draft.reader()
                    .fault(FieldError.at(
                            pointer, "worker-not-assigned", draft.slot().businessDate()));
        }
        List<FieldError> faults = draft.reader().faults();
        return faults.isEmpty()
                ? new Item(draft.item().id(), trip(mineId, draft, standing), faults)
                : new Item(draft.item().id(), null, faults);
    }

    private Trip trip(UUID mineId, Draft draft, Standing standing) {
        return new Trip(
                draft.id(),
                mineId,
                draft.worker(),
                standing.sectionId(),
                standing.teamId(),
                draft.slot().businessDate(),
                draft.slot().shift(),
                draft.down(),
                draft.up(),
                calls.feed());
    }
}
