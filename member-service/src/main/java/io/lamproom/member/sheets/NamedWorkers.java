package io.lamproom.member.sheets;

import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.sheet.Plain;
import io.lamproom.platform.sheet.RowReader;
import io.lamproom.platform.sheet.Sheet;
import io.lamproom.platform.sheet.SheetColumn;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Finds the workers whom the rows of a sheet are about: by the staff number, with the name to check it. */
@ApplicationScoped
public class NamedWorkers {

    private static final Pattern STAFF_NUMBER = Pattern.compile("[0-9A-Za-z][0-9A-Za-z_-]{0,31}");

    private static final String FOUND = """
            select w.staff_no, w.id, p.name
              from worker w join person p on p.id = w.person_id
             where w.mine_id = :mine and w.staff_no in (:staffNos) and not p.erased
               and (:whole or exists (select 1 from membership m
                     where m.person_id = w.person_id and m.relation_branch_id in (:branches)))
            """;

    private final CallerContext context;
    private final Session database;

    NamedWorkers(CallerContext context, Session database) {
        this.context = context;
        this.database = database;
    }

    /**
     * The worker of a row, or null after a fault.
     *
     * @param staffNo as far as it is readable; else null
     */
    public record Named(String staffNo, UUID workerId) {}

    private record Known(UUID id, String name) {}

    /** The workers in reach with these staff numbers. */
    public Map<String, UUID> idsOf(UUID mineId, Collection<String> staffNos) {
        return find(mineId, context.reach().covers(Node.MINE, mineId), staffNos).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, found -> found.getValue().id()));
    }

    /** Reads who the rows of a sheet are about. */
    public Reading reading(UUID mineId, SheetColumn staffNo, SheetColumn name) {
        return new Reading(mineId, staffNo, name);
    }

    /** Goes through the rows of one sheet from top to bottom; remembers the numbers, for that none stands twice. */
    public final class Reading {

        private final UUID mineId;
        private final SheetColumn staffNo;
        private final SheetColumn name;
        private final Set<String> seen = new HashSet<>();
        private boolean repeating;
        private boolean ofWholeMine;
        private Map<String, Known> known = Map.of();

        private Reading(UUID mineId, SheetColumn staffNo, SheetColumn name) {
            this.mineId = mineId;
            this.staffNo = staffNo;
            this.name = name;
        }

        /** Several rows may be about one worker. */
        public Reading repeating() {
            repeating = true;
            return this;
        }

        /** The rows may name anybody of the mine, as the operation may. */
        public Reading ofWholeMine() {
            ofWholeMine = true;
            return this;
        }

        /** Looks up the workers of the rows that come next. */
        public void next(List<Sheet.Row> rows) {
            known = find(
                    mineId,
                    ofWholeMine || context.reach().covers(Node.MINE, mineId),
                    rows.stream()
                            .map(row -> Plain.solid(row.cells().get(staffNo).text()))
                            .filter(text -> STAFF_NUMBER.matcher(text).matches())
                            .toList());
        }

        /** The worker of a row. */
        public Named of(RowReader cells) {
            String number = cells.required(staffNo, WorkerFault.WORKER_NUMBER_MISSING)
                    .map(Plain::solid)
                    .orElse(null);
            String called = cells.required(name, WorkerFault.WORKER_NAME_MISSING)
                    .map(Plain::name)
                    .orElse(null);
            if (number == null) {
                return new Named(null, null);
            }
            if (!STAFF_NUMBER.matcher(number).matches()) {
                cells.fault(WorkerFault.WORKER_NUMBER, staffNo);
                return new Named(null, null);
            }
            if (!seen.add(number) && !repeating) {
                cells.fault(WorkerFault.WORKER_TWICE, staffNo);
            }
            Known worker = known.get(number);
            if (worker == null) {
                cells.fault(WorkerFault.WORKER_UNKNOWN, staffNo);
                return new Named(number, null);
            }
            if (called != null && !called.equals(worker.name())) {
                cells.fault(WorkerFault.WORKER_NAME_DIFFERS, name);
            }
            return new Named(number, worker.id());
        }
    }

    /** Those of the whole mine, or the members of the branches that the caller reaches. */
    private Map<String, Known> find(UUID mineId, boolean whole, Collection<String> staffNos) {
        Map<String, Known> found = new HashMap<>();
        if (!staffNos.isEmpty()) {
            Set<UUID> branches = new HashSet<>(context.reach().of(Node.BRANCH));
            // an empty list is no SQL
            branches.add(new UUID(0, 0));
            database.createNativeQuery(FOUND, Object[].class)
                    .setParameter("mine", mineId)
                    .setParameter("staffNos", Set.copyOf(staffNos))
                    .setParameter("whole", whole)
                    .setParameter("branches", branches)
                    .getResultList()
                    .forEach(row -> found.put((String) row[0], new Known((UUID) row[1], (String) row[2])));
        }
        return found;
    }
}
