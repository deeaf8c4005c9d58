package io.lamproom.conduct.attendance;

import io.lamproom.conduct.access.WorkersInReach;
import io.lamproom.conduct.feed.ItemReader;
import io.lamproom.conduct.feed.NamedWorkers;
import io.lamproom.conduct.step.Actor;
import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.step.Shifts;
import io.lamproom.conduct.violation.UndergroundTrips;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Reach;
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
class ReadEntries {

    /** @param entry null where there are faults */
    record Item(String id, ShiftEntry entry, List<FieldError> faults) {}

    /** What is the same for all items of a call. */
    private record Call(UUID mineId, Book book, Worker caller, Actor by, Instant now, Reach reach) {}

    /** An item whose fields were read. */
    private record Draft(EntryItem item, ItemReader reader, Worker worker, Slot slot, EntryKind kind, Instant toldAt) {

        Optional<AskedStanding> asked() {
            return slot == null || worker == null
                    ? Optional.empty()
                    : Optional.of(new AskedStanding(worker.id(), slot.businessDate()));
        }

        void faultOfWorker(String code, Object... arguments) {
            reader.fault(FieldError.at(item.staffNo() == null ? "/workerId" : "/staffNo", code, arguments));
        }
    }

    private final CallerContext context;
    private final Roster roster;
    private final Shifts shifts;
    private final Actors actors;
    private final UndergroundTrips trips;

    ReadEntries(CallerContext context, Roster roster, Shifts shifts, Actors actors, UndergroundTrips trips) {
        this.context = context;
        this.roster = roster;
        this.shifts = shifts;
        this.actors = actors;
        this.trips = trips;
    }

    List<Item> read(UUID mineId, Book book, List<EntryItem> items) {
        Call call = new Call(
                mineId, book, actors.worker(mineId).orElse(null), actors.caller(), actors.now(), context.reach());
        NamedWorkers workers = new NamedWorkers(
                mineId,
                roster,
                items.stream().map(EntryItem::staffNo).filter(Objects::nonNull).toList(),
                items.stream()
                        .map(item -> new ItemReader().optionalId(item.workerId(), "/workerId"))
                        .filter(Objects::nonNull)
                        .toList());
        List<Draft> drafts =
                items.stream().map(item -> draft(call, item, workers)).toList();
        Map<AskedStanding, Standing> standings = roster.at(drafts.stream()
                .flatMap(draft -> draft.asked().stream())
                .distinct()
                .toList());
        List<Item> read = new ArrayList<>(items.size());
        for (Draft draft : drafts) {
            read.add(item(call, draft, standings));
        }
        return read;
    }

    private Draft draft(Call call, EntryItem item, NamedWorkers workers) {
        ItemReader reader = new ItemReader();
        UUID workerId = reader.optionalId(item.workerId(), "/workerId");
        boolean unreadable = item.workerId() != null && workerId == null;
        Worker worker = unreadable
                ? null
                : workers.named(item.staffNo(), workerId, reader).orElse(null);
        EntryKind kind = reader.code(item.kind(), "/kind", call.book().kinds());
        Instant toldAt = reader.instant(item.toldAt(), "/toldAt");
        if (toldAt != null) {
            reader.check(() -> shifts.checkPast(toldAt, "/toldAt"));
        }
        LocalDate businessDate = reader.date(item.businessDate(), "/businessDate");
        boolean named = reader.required(item.shift(), "/shift");
        Slot slot = businessDate == null || !named ? null : new Slot(businessDate, item.shift());
        if (slot != null && kind != null) {
            checkTime(call, slot, kind, reader);
        }
        return new Draft(item, reader, worker, slot, kind, toldAt);
    }

    /** Nobody has worked in a shift that has not begun, nor missed one that has not ended. */
    private void checkTime(Call call, Slot slot, EntryKind kind, ItemReader reader) {
        Optional<Instant> from = reader.judged(() -> kind == EntryKind.ABSENT
                ? shifts.endOf(call.mineId(), slot, "/shift")
                : shifts.startOf(call.mineId(), slot, "/shift"));
        boolean ofThePast = kind == EntryKind.WORKED || kind == EntryKind.ABSENT;
        if (ofThePast && from.isPresent() && call.now().isBefore(from.get())) {
            reader.fault(FieldError.at("/shift", "attendance-too-early", from.get()));
        }
    }

    private Item item(Call call, Draft draft, Map<AskedStanding, Standing> standings) {
        Standing standing = draft.asked().map(standings::get).orElse(null);
        if (draft.asked().isPresent()) {
            checkWorker(call, draft, standing);
        }
        if (draft.kind() == EntryKind.ABSENT
                && draft.reader().faults().isEmpty()
                && trips.wentDown(
                        draft.worker().id(),
                        draft.slot().businessDate(),
                        draft.slot().shift())) {
            draft.reader().fault(FieldError.at("/kind", "absent-but-underground"));
        }
        List<FieldError> faults = draft.reader().faults();
        return new Item(draft.item().id(), faults.isEmpty() ? entry(call, draft, standing) : null, faults);
    }

    private void checkWorker(Call call, Draft draft, Standing standing) {
        if (standing == null) {
            draft.faultOfWorker("worker-not-assigned", draft.slot().businessDate());
        } else if (!WorkersInReach.covers(call.reach(), standing)) {
            // of another section: as unknown as who does not exist
            draft.faultOfWorker("worker-unknown");
        } else if (call.book() == Book.ATTENDANCE && isSelf(call.caller(), draft.worker())) {
            draft.faultOfWorker("decides-about-self");
        }
    }

    private static boolean isSelf(Worker caller, Worker told) {
        return caller != null
                && (caller.id().equals(told.id())
                        || (caller.personId() != null && caller.personId().equals(told.personId())));
    }

    private static ShiftEntry entry(Call call, Draft draft, Standing standing) {
        return new ShiftEntry(
                Ids.next(),
                call.mineId(),
                draft.worker().id(),
                call.book(),
                draft.slot().businessDate(),
                draft.slot().shift(),
                draft.kind(),
                standing.sectionId(),
                standing.teamId(),
                standing.coveringBranchId(),
                draft.toldAt(),
                call.by(),
                call.now());
    }
}
