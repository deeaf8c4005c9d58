package io.lamproom.conduct.sheet;

import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.sheet.Plain;
import io.lamproom.platform.sheet.RowReader;
import io.lamproom.platform.sheet.Sheet;
import io.lamproom.platform.sheet.SheetColumn;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Worker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The workers whom the rows of a sheet name: by the staff number, against which the name is checked; where there is no
 * number, by a name that only one worker of the mine has.
 */
public final class SheetPeople {

    private final Roster roster;
    private final UUID mineId;
    private Map<String, Worker> byStaffNo = Map.of();
    private Map<String, List<Worker>> byName = Map.of();

    public SheetPeople(Roster roster, UUID mineId) {
        this.roster = roster;
        this.mineId = mineId;
    }

    /** Looks up whom the next rows name in these columns. */
    public void next(List<Sheet.Row> rows, SheetColumn... columns) {
        Set<String> numbers = texts(rows, columns).map(Plain::solid).collect(Collectors.toSet());
        Set<String> names = texts(rows, columns).map(Plain::name).collect(Collectors.toSet());
        byStaffNo = new HashMap<>(roster.byStaffNos(mineId, numbers));
        byName = roster.named(mineId, names).stream().collect(Collectors.groupingBy(Worker::name));
    }

    private static Stream<String> texts(List<Sheet.Row> rows, SheetColumn... columns) {
        return rows.stream()
                .flatMap(row -> Stream.of(columns)
                        .map(row.cells()::get)
                        .filter(cell -> cell != null && !cell.blank())
                        .map(cell -> cell.text())
                        // a unit and a person may share a cell: 采煤一区/王德
                        .flatMap(text -> Stream.concat(Stream.of(text), Stream.of(text.split("[/／、]")))));
    }

    /**
     * Whom a row names; null when nobody, or after a fault.
     *
     * @param number the column of staff numbers
     * @param name the column of names, in which a staff number may stand as well
     */
    public Worker of(RowReader cells, SheetColumn number, SheetColumn name) {
        String staffNo = cells.said(number).map(Plain::solid).orElse(null);
        String called = cells.said(name).map(Plain::name).orElse(null);
        if (staffNo == null) {
            return called == null ? null : called(cells, called, name);
        }
        Worker worker = byStaffNo.get(staffNo);
        if (worker == null) {
            unknown(cells, number);
        } else if (called != null && !called.equals(worker.name())) {
            cells.fault(FactFault.WORKER_NAME_DIFFERS, name);
        }
        return worker;
    }

    /** The worker of a staff number or of a name; null after a fault. */
    public Worker called(RowReader cells, String text, SheetColumn column) {
        Worker numbered = byStaffNo.get(Plain.solid(text));
        List<Worker> found = numbered == null ? byName.getOrDefault(Plain.name(text), List.of()) : List.of(numbered);
        if (found.isEmpty()) {
            unknown(cells, column);
        } else if (found.size() > 1) {
            cells.fault(FactFault.WORKER_AMBIGUOUS, column);
            return null;
        }
        return found.isEmpty() ? null : found.getFirst();
    }

    /** Who is not known yet may be known in a moment: then the rows are judged again. */
    private void unknown(RowReader cells, SheetColumn column) {
        if (roster.workerUnknown("") instanceof Refusal.Unavailable behind) {
            throw behind;
        }
        cells.fault(FactFault.WORKER_UNKNOWN, column);
    }
}
