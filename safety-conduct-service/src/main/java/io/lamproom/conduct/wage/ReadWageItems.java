package io.lamproom.conduct.wage;

import com.fasterxml.jackson.databind.JsonNode;
import io.lamproom.conduct.feed.ItemReader;
import io.lamproom.conduct.feed.NamedWorkers;
import io.lamproom.conduct.step.Shifts;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Reads and judges the items of a call: all that is wrong with each, and the roster asked once for all of them. */
@ApplicationScoped
class ReadWageItems {

    /** @param statement null where there are faults */
    record Item(String id, WageStatement statement, List<FieldError> faults) {}

    /** An item whose fields were read; what could not be read is null, and a fault. */
    private record Draft(String id, WageMonth of, Long amountFen, Instant toldAt, List<FieldError> faults) {}

    private final Roster roster;
    private final Shifts shifts;
    private final WageRules rules;

    ReadWageItems(Roster roster, Shifts shifts, WageRules rules) {
        this.roster = roster;
        this.shifts = shifts;
        this.rules = rules;
    }

    List<Item> read(UUID mineId, List<WageBaseItem> items) {
        YearMonth running = rules.running(mineId);
        NamedWorkers workers = new NamedWorkers(
                mineId,
                roster,
                items.stream()
                        .map(WageBaseItem::staffNo)
                        .filter(Objects::nonNull)
                        .toList(),
                items.stream()
                        .map(item -> new ItemReader().optionalId(item.workerId(), "/workerId"))
                        .filter(Objects::nonNull)
                        .toList());
        List<Draft> drafts =
                items.stream().map(item -> draft(item, workers, running)).toList();
        Map<WageMonth, UUID> sections = rules.sections(
                mineId,
                drafts.stream()
                        .filter(draft -> draft.faults().isEmpty())
                        .map(Draft::of)
                        .distinct()
                        .toList());
        return drafts.stream().map(draft -> item(draft, sections)).toList();
    }

    private Draft draft(WageBaseItem item, NamedWorkers workers, YearMonth running) {
        ItemReader reader = new ItemReader();
        UUID workerId = reader.optionalId(item.workerId(), "/workerId");
        boolean unreadable = item.workerId() != null && workerId == null;
        Worker worker = unreadable
                ? null
                : workers.named(item.staffNo(), workerId, reader).orElse(null);
        if (worker != null) {
            String pointer = item.staffNo() == null ? "/workerId" : "/staffNo";
            reader.check(() -> WageRules.checkPaidHere(worker, pointer));
        }
        YearMonth month = reader.month(item.month(), "/month");
        if (month != null) {
            reader.check(() -> WageRules.checkBegun(month, running));
        }
        Long amountFen = amount(item.amountFen(), reader);
        Instant toldAt = reader.instant(item.toldAt(), "/toldAt");
        if (toldAt != null) {
            reader.check(() -> shifts.checkPast(toldAt, "/toldAt"));
        }
        WageMonth of = worker == null || month == null ? null : new WageMonth(worker.id(), month);
        return new Draft(item.id(), of, amountFen, toldAt, reader.faults());
    }

    /** Whole fen, more than nothing. */
    private static Long amount(JsonNode amount, ItemReader reader) {
        if (amount == null || amount.isNull()) {
            reader.fault(FieldError.at("/amountFen", "required"));
            return null;
        }
        boolean readable = amount.isIntegralNumber()
                && amount.canConvertToLong()
                && amount.longValue() > 0
                && amount.longValue() <= WageRules.LARGEST_FEN;
        if (!readable) {
            reader.fault(FieldError.at("/amountFen", "wage-amount-unreadable", WageRules.LARGEST_FEN));
            return null;
        }
        return amount.longValue();
    }

    private static Item item(Draft draft, Map<WageMonth, UUID> sections) {
        return draft.faults().isEmpty()
                ? new Item(
                        draft.id(),
                        new WageStatement(draft.of(), sections.get(draft.of()), draft.amountFen(), draft.toldAt()),
                        List.of())
                : new Item(draft.id(), null, draft.faults());
    }
}
