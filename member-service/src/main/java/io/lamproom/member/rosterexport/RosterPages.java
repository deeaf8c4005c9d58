package io.lamproom.member.rosterexport;

import io.lamproom.member.people.Sight;
import io.lamproom.member.people.Worker;
import io.lamproom.member.people.WorkerFilter;
import io.lamproom.member.people.WorkerRepository;
import io.lamproom.member.unit.UnitRepository;
import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.audit.AuditedRead;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads the roster page by page, each in a transaction of its own, and writes down who saw whom unmasked. */
@ApplicationScoped
class RosterPages {

    private final WorkerRepository workers;
    private final UnitRepository units;
    private final RosterRows rows;
    private final Sight sight;
    private final Audit audit;
    private final CallerContext context;
    private final BusinessClock clock;

    RosterPages(
            WorkerRepository workers,
            UnitRepository units,
            RosterRows rows,
            Sight sight,
            Audit audit,
            CallerContext context,
            BusinessClock clock) {
        this.workers = workers;
        this.units = units;
        this.rows = rows;
        this.sight = sight;
        this.audit = audit;
        this.context = context;
        this.clock = clock;
    }

    /** A page of rows as cells of the given columns. */
    @Transactional
    Page<List<String>> page(WorkerFilter filter, List<RosterRows.Column> columns, PageRequest request) {
        Page<Worker> page = workers.page(context.reach(), filter, request);
        LocalDate day = filter.on() == null ? clock.today() : filter.on();
        Map<UUID, String> names = units.namesOf(unitsOf(page.items(), day));
        if (columns.stream().anyMatch(RosterRows.Column::sensitive)) {
            audit.read(page.items().stream().map(this::read).toList());
        }
        return page.map(worker -> rows.cells(worker, day, names, columns));
    }

    /** Whether the caller may see everybody in the list unmasked, having said why. */
    boolean unmasked() {
        return sight.ofIdentityOfMines();
    }

    private AuditedRead read(Worker worker) {
        return new AuditedRead(
                "worker",
                worker.id(),
                worker.mineId(),
                RosterRows.SENSITIVE_FIELDS,
                context.reason().orElseThrow());
    }

    private static Set<UUID> unitsOf(List<Worker> workers, LocalDate day) {
        Set<UUID> units = new HashSet<>();
        workers.forEach(worker -> worker.assignmentOn(day).ifPresent(assignment -> {
            units.add(assignment.sectionId());
            units.add(assignment.unitId());
        }));
        return units;
    }
}
